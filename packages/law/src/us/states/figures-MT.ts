// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Montana */
export const figures: StateFigures = {
  state: 'MT',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Mont. Admin. R. 37.80.202(1)","href":"https://rules.mt.gov/gateway/ruleno.asp?RN=37.80.202"},
    {"title":"Mont. Admin. R. 37.80.202(1) — Cornell LII","href":"https://www.law.cornell.edu/regulations/montana/Mont-Admin-r-37.80.202"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Montana DPHHS Medicaid manual, ABD 200 Groups Covered - Overview","href":"https://dphhs.mt.gov/assets/hcsd/mamanual/ABD200July012016.pdf#page=1"},
    {"title":"Montana DPHHS Medicaid manual, ABD 008 Table of Standards - Categorically Needy Income (effective January 1, 2026)","href":"https://dphhs.mt.gov/assets/hcsd/mamanual/ABD008.pdf#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"TANF 001 Monthly Income Standards (eff. 07/01/2025) - Payment Standards based on 35% of 2023 FPL","href":"https://dphhs.mt.gov/assets/hcsd/tanfmanual/TANF001.pdf#page=2"},
    {"title":"Temporary Assistance for Needy Families (TANF) State Plan","href":"https://dphhs.mt.gov/assets/hcsd/TANF/TANFStatePlan.pdf#page=10"},
    {"title":"Mont. Admin. r. 37.78.420 - TANF CASH ASSISTANCE; INCOME STANDARDS","href":"https://www.law.cornell.edu/regulations/montana/Mont-Admin-r-37.78.420"},
    {"title":"Temporary Assistance for Needy Families (TANF) State Plan - Income Standards","href":"https://dphhs.mt.gov/assets/hcsd/TANF/TANFStatePlan.pdf#page=10"},
    {"title":"TANF 001 Monthly Income Standards","href":"https://dphhs.mt.gov/assets/hcsd/tanfmanual/TANF001.pdf#page=1"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"TANF 602-1 Income Disregards","href":"https://dphhs.mt.gov/assets/hcsd/tanfmanual/tanf602-1jan012018.pdf#page=1"},
    {"title":"Mont. Admin. R. 37.78.406 TANF Cash Assistance; Income Disregards and Income Deeming, Work-Related Expense Deduction (Section 2(a))","href":"https://www.law.cornell.edu/regulations/montana/Mont-Admin-r-37.78.406"},
    {"title":"Mont. Admin. R. 37.78.406 TANF Cash Assistance; Income Disregards and Income Deeming, Earned Income Disregard (Section 2(b))","href":"https://www.law.cornell.edu/regulations/montana/Mont-Admin-r-37.78.406"},
    {"title":"TANF 001 Monthly Income Standards","href":"https://dphhs.mt.gov/assets/hcsd/tanfmanual/TANF001.pdf#page=3"},
    {"title":"Mont. Admin. r. 37.78.406 - TANF CASH ASSISTANCE; INCOME DISREGARDS AND INCOME DEEMING, Dependent Care Deduction (Section 2(c))","href":"https://www.law.cornell.edu/regulations/montana/Mont-Admin-r-37.78.406"},
    {"title":"Mont. Admin. r. 37.78.401 - TANF CASH ASSISTANCE; RESOURCES","href":"https://www.law.cornell.edu/regulations/montana/Mont-Admin-r-37.78.401"},
    {"title":"TANF 402-1 Countable and Excluded Resources","href":"https://dphhs.mt.gov/assets/hcsd/tanfmanual/TANF4021May012021.pdf#page=1"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Mont. Code Ann. § 15-30-2318"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 723, sources: [0, 1] },
      { from: '2024-10-01', value: 778, sources: [0, 2] },
      { from: '2025-10-01', value: 799, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 244, sources: [0, 1] },
      { from: '2024-10-01', value: 260, sources: [0, 2] },
      { from: '2025-10-01', value: 267, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2024-10-01', value: 33, sources: [0, 2] },
      { from: '2025-10-01', value: 34, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [8] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 95501, sources: [9, 10] },
      { from: '2024-10-01', value: 102893, sources: [10, 11] },
      { from: '2025-10-01', value: 108077, sources: [11, 10] },
      { from: '2026-10-01', value: 115773, sources: [12, 11] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [13, 14] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [13, 14] },
    ],
    'childCare.planOfPoverty': [
      { from: '2016-11-01', value: 1.5, sources: [15, 16] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.48, sources: [17, 18] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.48, sources: [18, 19] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.48, sources: [18, 19] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.62, sources: [20, 19] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.29, sources: [21] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [22, 23] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 525, sources: [24] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 525, sources: [24] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [25, 26] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [24] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [24] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [24] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [24] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [24] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [27, 28] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.66, sources: [29, 30] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [27, 31] },
    ],
    'tanf.paymentOfPoverty': [
      { from: '2023-07-01', value: 0.35, sources: [32, 33] },
    ],
    'tanf.needOfPoverty': [
      { from: '2013-07-01', value: 0.382166, sources: [33, 34] },
    ],
    'tanf.grossOfNeed': [
      { from: '1997-02-01', value: 1.85, sources: [35, 36] },
    ],
    'tanf.povertyFirst': [
      { from: '2023-01-01', value: 14580, sources: [37, 38] },
    ],
    'tanf.povertyEach': [
      { from: '2023-01-01', value: 5140, sources: [37, 38] },
    ],
    'tanf.testFlat': [
      { from: '1997-02-01', value: 200, sources: [39, 40] },
    ],
    'tanf.testRestShare': [
      { from: '1997-02-01', value: 0.25, sources: [39, 41] },
    ],
    'tanf.testsNeed': [
      { from: '1997-02-01', value: 1, sources: [35, 42] },
    ],
    'tanf.flat': [
      { from: '1997-02-01', value: 200, sources: [39, 40] },
    ],
    'tanf.restShare': [
      { from: '1997-02-01', value: 0.25, sources: [39, 41] },
    ],
    'tanf.careYoung': [
      { from: '1997-02-01', value: 200, sources: [39, 43] },
    ],
    'tanf.careOlder': [
      { from: '1997-02-01', value: 200, sources: [39, 43] },
    ],
    'tanf.assets': [
      { from: '1998-07-01', value: [3000], sources: [44, 45] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 4, 0, 4, 0, 2, 0, 1, 0, 4, 0, 2, 0, 2, 0, 4, 0, 4, 0, 4, 0, 2, 0, 4, 0, 4, 0, 3, 0, 2, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 2, 0, 2, 0, 3, 0, 2, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 3, 0, 1, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 2, 0, 1, 0, 1, 0, 2, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 1], sources: [46] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 30000, sources: [46] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 264, 387, 321, 361], sources: [47] },
      { from: '2026-01-01', value: [0, 336, 453, 402, 429], sources: [47] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.1, 0.1, 0.1, 0.1], sources: [48] },
      { from: '2026-01-01', value: [0.2, 0.2, 0.2, 0.2], sources: [48] },
    ],
  },
}
