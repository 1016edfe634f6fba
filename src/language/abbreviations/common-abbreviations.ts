/** Abbreviations that officials read without being told, by the reason why. A trailing number (`COVID-19`) is part of the name. */
const groups: Readonly<Record<string, string>> = {
  // NĐ 30/2020, Phụ lục I, Phần I, II.2.a lets a head write "những cụm từ thông dụng" short; these bodies stand so in every head and list of recipients.
  organs: `UBND HĐND MTTQ MTTQVN UBMTTQ UBMTTQVN ĐBQH UBTVQH QH CP TTg TW TU TP HCM TPHCM BCH BTV BCĐ BTC UBKT LHPN TNCS TNTP ĐTN LĐLĐ TLĐ TLĐLĐ CCB
    BHXH TAND VKSND TANDTC VKSNDTC NHNN KBNN BCHQS CHQS BĐBP BQP BCA VPCP VP CA`,
  // Marks of the form itself: signing for others, filing, columns of a table.
  form: `TM KT TL TUQ TT STT VT BC PL TB`,
  // Words of administration that laws and their guides themselves write short in tables and symbols.
  administration: `QPPL NSNN GCN CCCD CMND BHYT BHTN GTGT TNHH MTV HTX VNĐ VND USD EUR THPT THCS TH MN GDTX ĐH CĐ THCN PCCC CNXH XHCN`,
  // Names of organisations, agreements and measures that have no other name in common use.
  foreign: `ASEAN APEC WTO WHO UN UNESCO UNICEF UNDP FAO ILO IMF WB ADB EU OECD NATO AFTA CPTPP EVFTA RCEP FTA ODA FDI NGO NGOs GDP GRDP CPI PCI PAPI
    PAR SIPAS DTI ICT IT AI IoT IOT QR GPS GIS PDF USB ATM SMS API URL HTML XML VPN LAN WAN CPU SIM OTP ISO HACCP VietGAP GAP OCOP SOS FM TV DVD
    CD VIP KPI SWOT HIV AIDS ADN ARN DNA RNA PCR PC IP ID CEO MC LED CNG R&D PPP LNG LPG`,
  // Companies and systems known by their letters alone.
  companies: `VNPT FPT EVN VTV VOV VNA TTXVN VCCI BIDV VNEID ETAX`,
}

const common: ReadonlySet<string> = new Set(
  Object.values(groups)
    .flatMap((group) => group.trim().split(/\s+/))
    .map((short) => short.toUpperCase()),
)

/**
 * True for an abbreviation that a reader of official documents knows without a definition. `CNTT`, `KT-XH`, `CCHC` and their like are not among
 * them: they are words of the text, to be written out or defined once.
 */
export function isCommonAbbreviation(short: string): boolean {
  const capital = short.normalize('NFC').toUpperCase()
  return common.has(capital) || common.has(capital.replace(/[- ]?\d{1,3}$/, '')) || numbered.test(capital)
}

const numbered = /^(?:COVID-19|SARS-COV-2|\dG|H\dN\d|PM2[.,]5|CO2|PAR INDEX|SARS|COVID)$/
