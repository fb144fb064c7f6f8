// Written by packages/law/tools/federal-figures.ts: change it there, not here. Words and sources: figures.ts.
export const values = {
  rateIndividual: { '2023-01-01': 914, '2024-01-01': 943, '2025-01-01': 967, '2026-01-01': 994, '2027-01-01': 1029 },
  rateCouple: { '2023-01-01': 1371, '2024-01-01': 1415, '2025-01-01': 1450, '2026-01-01': 1491, '2027-01-01': 1544 },
  facilityRate: { '1988-07-01': 30 },
  generalExclusion: { '1975-01-01': 20 },
  earnedExclusion: { '1975-01-01': 65 },
  earnedShareCounted: { '1975-01-01': 0.5 },
  studentPerMonth: {
    '2023-01-01': 2220,
    '2024-01-01': 2290,
    '2025-01-01': 2350,
    '2026-01-01': 2410,
    '2027-01-01': 2500,
  },
  studentPerYear: {
    '2023-01-01': 8950,
    '2024-01-01': 9230,
    '2025-01-01': 9460,
    '2026-01-01': 9730,
    '2027-01-01': 10080,
  },
  studentAge: { '1974-01-01': 22 },
  agedFrom: { '1975-01-01': 65 },
  resourcesIndividual: { '1989-01-01': 2000 },
  resourcesCouple: { '1989-01-01': 3000 },
  substantialWork: { '2023-01-01': 1470, '2024-01-01': 1550, '2025-01-01': 1620, '2026-01-01': 1690 },
}
