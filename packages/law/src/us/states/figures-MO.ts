// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Missouri */
export const figures: StateFigures = {
  state: 'MO',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"MO DSS Food Stamps manual 1115.035.25.15, Mandatory Utility Standards (Non-Heating/Cooling Standard and Telephone Standard)","href":"https://dssmanuals.mo.gov/food-stamps/1115-000-00/1115-035-00/1115-035-25/1115-035-25-15/"},
    {"title":"7 CFR 273.9(d)(6)(iii)(A)(3)","href":"https://www.ecfr.gov/current/title-7/section-273.9#p-273.9(d)(6)(iii)(A)(3)"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"Missouri DSS SNAP Manual § 1135.025.00 - Students","href":"https://dssmanuals.mo.gov/food-stamps/1135-000-00/1135-025-00/"},
    {"title":"7 CFR 273.5(b)(8) - Students, care of a dependent household member under the age of 6","href":"https://www.law.cornell.edu/cfr/text/7/273.5"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 475, sources: [0, 1] },
      { from: '2024-10-01', value: 495, sources: [0, 2] },
      { from: '2025-10-01', value: 509, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 351, sources: [0, 1] },
      { from: '2024-10-01', value: 363, sources: [0, 2] },
      { from: '2025-10-01', value: 373, sources: [2, 0] },
    ],
    'snap.utility.telephoneApart': [
      { from: '2010-01-01', value: 1, sources: [3, 4] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 153, sources: [0, 1] },
      { from: '2024-10-01', value: 158, sources: [0, 2] },
      { from: '2025-10-01', value: 162, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 76, sources: [0, 1] },
      { from: '2024-10-01', value: 79, sources: [0, 2] },
      { from: '2025-10-01', value: 81, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [6, 7] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 135, sources: [8, 9] },
    ],
    'snap.oneStudentParent': [
      { from: '2005-01-01', value: 0, sources: [10, 11] },
      { from: '2025-01-01', value: 1, sources: [10, 11] },
    ],
  },
}
