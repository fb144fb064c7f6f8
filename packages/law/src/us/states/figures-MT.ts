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
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'housing.firstCounty': [
      { from: '2026-04-01', value: 30000, sources: [49] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 7, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 5], sources: [49] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [85600, 67800, 87800, 88200, 113000, 72000, 89000, 82400, 97900, 93500, 100900, 86000, 119800, 101500, 130200, 87300, 61700, 74900, 80800, 81800, 115200, 87000, 83800, 122400, 71400, 70100, 95000, 94100, 81600, 77600, 110100, 77900, 94600, 82700, 73900, 77100, 95100, 79400, 76100, 92900, 96600, 75000, 73700, 71000, 94800, 87100, 112300, 97300, 90100, 89900, 91000, 96900, 67100, 95300], sources: [49] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 57050, 65200, 73350, 81500, 88050, 94550, 101100, 107600, 59800, 68400, 76900, 85450, 92300, 99150, 105950, 112800, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 54850, 62650, 70500, 78300, 84600, 90850, 97100, 103400, 52400, 59850, 67350, 74800, 80800, 86800, 92800, 98750, 56400, 64450, 72500, 80550, 87000, 93450, 99900, 106350, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 67100, 76700, 86300, 95850, 103550, 111200, 118900, 126550, 56850, 65000, 73100, 81200, 87700, 94200, 100700, 107200, 72950, 83350, 93750, 104150, 112500, 120850, 129150, 137500, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 64250, 73400, 82600, 91750, 99100, 106450, 113800, 121150, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 65900, 75350, 84750, 94150, 101650, 109200, 116750, 124300, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 60700, 69350, 78000, 86650, 93600, 100550, 107450, 114400, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 53550, 61200, 68850, 76500, 82650, 88750, 94900, 101000, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 53300, 60900, 68500, 76100, 82200, 88300, 94400, 100500, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 52050, 59450, 66900, 74300, 80250, 86200, 92150, 98100, 54150, 61850, 69600, 77300, 83500, 89700, 95900, 102050, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 53100, 60700, 68300, 75850, 81950, 88000, 94100, 100150, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 62900, 71900, 80900, 89850, 97050, 104250, 111450, 118650, 54500, 62300, 70100, 77850, 84100, 90350, 96550, 102800, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 54250, 62000, 69750, 77500, 83700, 89900, 96100, 102300, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 53700, 61400, 69050, 76700, 82850, 89000, 95150, 101250], sources: [49] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 35700, 40800, 45900, 50950, 55050, 59150, 63200, 67300, 37400, 42700, 48050, 53400, 57650, 61950, 66250, 70500, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 32750, 37400, 42100, 46750, 50500, 54250, 58000, 61750, 35250, 40300, 45350, 50350, 54400, 58450, 62450, 66500, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 41950, 47950, 53950, 59900, 64700, 69500, 74300, 79100, 35550, 40600, 45700, 50750, 54850, 58900, 62950, 67000, 45600, 52100, 58600, 65100, 70350, 75550, 80750, 85950, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 40150, 45850, 51600, 57350, 61950, 66550, 71150, 75700, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 41150, 47050, 52950, 58850, 63550, 68300, 72950, 77700, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 37950, 43300, 48700, 54150, 58500, 62850, 67150, 71500, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 33500, 38250, 43050, 47800, 51650, 55450, 59300, 63100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 32550, 37200, 41850, 46450, 50200, 53900, 57600, 61350, 33850, 38650, 43500, 48300, 52200, 56050, 59900, 63800, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 33200, 37950, 42700, 47400, 51200, 55000, 58800, 62600, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 39350, 44950, 50550, 56150, 60650, 65150, 69650, 74150, 34100, 38950, 43800, 48650, 52550, 56450, 60350, 64250, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 33950, 38800, 43650, 48450, 52350, 56250, 60100, 64000, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 33600, 38400, 43200, 47950, 51800, 55650, 59500, 63300], sources: [49] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 21400, 24450, 27500, 33000, 38680, 44360, 50040, 55720, 22450, 25650, 28850, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 19650, 22450, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 25200, 28800, 32400, 35950, 38850, 44360, 50040, 55720, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 27350, 31250, 35150, 39050, 42200, 45300, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 24100, 27550, 31000, 34400, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 22750, 26000, 29250, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19500, 22300, 27320, 33000, 38680, 44360, 50040, 55720, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 23600, 27000, 30350, 33700, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 20350, 23250, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720], sources: [49] },
    ],
  },
}
