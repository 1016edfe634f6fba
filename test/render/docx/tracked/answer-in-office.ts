import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Answer(folder, names)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim docx(0) As New com.sun.star.beans.PropertyValue
  docx(0).Name = "FilterName" : docx(0).Value = "MS Word 2007 XML"
  titles = Split(names, ";")
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For i = LBound(titles) To UBound(titles)
    doc = StarDesktop.loadComponentFromURL(folder &amp; titles(i) &amp; ".docx", "_blank", 0, hidden())
    order = ".uno:AcceptAllTrackedChanges"
    If Left(titles(i), 6) = "reject" Then order = ".uno:RejectAllTrackedChanges"
    dispatcher.executeDispatch(doc.CurrentController.Frame, order, "", 0, Array())
    doc.storeToURL(folder &amp; titles(i) &amp; "-out.docx", docx())
    doc.close(True)
  Next i
End Sub
</script:module>
`

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`

const libraries = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>
`

/**
 * Opens Word files in LibreOffice, rejects all changes in those whose name begins with `reject`, accepts them in the others, and gives back what it
 * saves. One start for all of them.
 */
export function answerInOffice(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-office-'))
  try {
    const office = (...parameters: readonly string[]): void => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      execFileSync('soffice', ['--headless', profile, ...parameters], { stdio: 'ignore', timeout: 240_000 })
    }
    // What lies in a profile before its first start is not taken for its own.
    office('--terminate_after_init')
    const basic = join(folder, 'profile/user/basic')
    mkdirSync(join(basic, 'Standard'), { recursive: true })
    writeFileSync(join(basic, 'script.xlc'), libraries)
    writeFileSync(join(basic, 'Standard/script.xlb'), library)
    writeFileSync(join(basic, 'Standard/Module1.xba'), macro)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes)
    office(`macro:///Standard.Module1.Answer("${pathToFileURL(folder).href}/","${Object.keys(files).join(';')}")`)
    return Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(folder, `${name}-out.docx`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
