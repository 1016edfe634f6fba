import { issuerOfSymbol } from '../../language/citations/issuer-of-symbol.ts'

const local = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy)$/u

/** Whether a symbol is that of one organ of the centre (`NĐ-CP`); other letters many bodies share. */
export function isOfCentre(symbol: string): boolean {
  const [owner] = issuerOfSymbol(symbol) ?? []
  return owner !== undefined && !local.test(owner)
}
