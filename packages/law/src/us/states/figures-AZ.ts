// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Arizona */
export const figures: StateFigures = {
  state: 'AZ',
  sources: [
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP Screener Compiled State SNAP Data","href":"https://www.snapscreener.com/data"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"AZ DES FAA6.J Standards, Fees, and Amounts, 09 Utility Allowance Current Amount (FY2026 and FY2027 amounts; archived pages under Previous Years cover FY2023-FY2025)","href":"https://dbmefaapolicy.azdes.gov/#page/FAA6/Utility_Allowance_Current_Amount.html"},
    {"title":"USDA FNS SUA Table FY2024","href":"https://docs.google.com/spreadsheets/d/10otJJisAYUDyZ0d7XpZPn8rEql-rteVE/edit?gid=1837348310#gid=1837348310"},
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"AZ DES CNAP manual FAA6.J Standards, Fees, and Amounts, 09 Utility Allowance Current Amount (archived 10/01/2020 page under Previous Years; $41 Telephone Utility Allowance)","href":"https://dbmefaapolicy.azdes.gov/#page/FAA6/Utility_Allowance_Current_Amount.html"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA FNS Arizona ABAWD Waiver Response, August 25, 2023 - county list (FY2024 waiver, not modeled)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/az-abawd-response-fy2024.pdf#page=3"},
    {"title":"USDA FNS Arizona ABAWD Waiver Response, August 25, 2023 - implementation date (2023-10-01) and expiration date (2024-09-30)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/az-abawd-response-fy2024.pdf#page=4"},
    {"title":"USDA FNS Arizona ABAWD Waiver Response, September 12, 2024 - requested area (14 counties and 16 reservation areas)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/az-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Arizona ABAWD Waiver Response, September 12, 2024 - county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/az-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA FNS Arizona ABAWD Waiver Response, March 12, 2026 - requested area and Yuma County (13.0 percent)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/az-abawd-response-fy2026.pdf#page=2"},
    {"title":"USDA FNS Arizona ABAWD Waiver Response, March 12, 2026 - implementation date (2026-03-01) and expiration date (2027-02-28)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/az-abawd-response-fy2026.pdf#page=4"},
    {"title":"SNAP Screener Arizona guide (200% gross income limit)","href":"https://www.snapscreener.com/guides/arizona"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Arizona DES Child Care Assistance Gross Monthly Income Eligibility Chart and Fee Schedule FFY 2026","href":"https://des.az.gov/sites/default/files/dl/CCA-0229AFY26.pdf#page=1"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels as of December 2023 | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"2023 Arizona TANF State Plan","href":"https://des.az.gov/sites/default/files/dl/tanf_state_plan_oct_2023.pdf#page=21"},
    {"title":"Arizona DES CNAP Manual - What's Changed 11/27/2023 (TANF Benefit Amount Increase effective 12/01/2023)","href":"https://dbmefaapolicy.azdes.gov/Archived_Policy/baggage/2023-11-27_WhatChanged.pdf#page=1"},
    {"title":"A.R.S. § 46-207(D) - Grant plus income; uniform assistance plan; amount of assistance","href":"https://www.azleg.gov/ars/46/00207.htm"},
    {"title":"Arizona DES - Cash Assistance Income Eligibility Guidelines","href":"https://des.az.gov/services/child-and-family/cash-assistance/income-eligibility-guidelines"},
    {"title":"2023 Arizona TANF State Plan","href":"https://des.az.gov/sites/default/files/dl/tanf_state_plan_oct_2023.pdf#page=18"},
    {"title":"A.R.S. § 46-292(P)(1) - Eligibility for assistance","href":"https://www.azleg.gov/ars/46/00292.htm"},
    {"title":"A.R.S. § 46-292(P) - Eligibility for assistance","href":"https://www.azleg.gov/ars/46/00292.htm"},
    {"title":"2023 Arizona TANF State Plan","href":"https://des.az.gov/sites/default/files/dl/tanf_state_plan_oct_2023.pdf#page=20"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: [318, 318, 318, 431, 431, 431, 431, 431, 431, 431], sources: [0, 1] },
      { from: '2024-10-01', value: [314, 314, 314, 426, 426, 426, 426, 426, 426, 426], sources: [2, 1] },
      { from: '2025-10-01', value: [323, 323, 323, 438, 438, 438, 438, 438, 438, 438], sources: [2, 1] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: [150, 150, 150, 202, 202, 202, 202, 202, 202, 202], sources: [3, 4] },
      { from: '2024-10-01', value: [145, 145, 145, 196, 196, 196, 196, 196, 196, 196], sources: [3, 2] },
      { from: '2025-10-01', value: [149, 149, 149, 201, 201, 201, 201, 201, 201, 201], sources: [3, 2] },
      { from: '2026-10-01', value: [154, 154, 154, 208, 208, 208, 208, 208, 208, 208], sources: [3, 2] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 47, sources: [5, 0] },
      { from: '2024-10-01', value: 43, sources: [5, 6] },
      { from: '2025-10-01', value: 44, sources: [2, 6] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [7] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [8, 9] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 0, sources: [10, 11] },
      { from: '2024-10-01', value: 145, sources: [10, 11] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [12, 13] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [14, 15] },
      { from: '2024-10-01', value: [4001, 4003, 4005, 4007, 4009, 4011, 4012, 4015, 4017, 4019, 4021, 4023, 4025, 4027], sources: [16, 17] },
      { from: '2025-10-01', value: [], sources: [18, 19] },
      { from: '2026-03-01', value: [4027], sources: [18, 19] },
      { from: '2027-03-01', value: [], sources: [19, 18] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [20, 21] },
      { from: '2026-03-01', value: 2, sources: [20, 21] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.85, sources: [22] },
      { from: '2026-03-01', value: 2, sources: [22] },
    ],
    'meals.paysReduced': [
      { from: '2023-01-01', value: 1, sources: [23, 24] },
      { from: '2027-07-01', value: 0, sources: [23, 24] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 92454, sources: [25, 26] },
      { from: '2024-10-01', value: 101783, sources: [26, 27] },
      { from: '2025-10-01', value: 107983, sources: [27, 26] },
      { from: '2026-10-01', value: 112946, sources: [28, 27] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [29, 30] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [29, 30] },
    ],
    'childCare.planMonthly': [
      { from: '2025-10-01', value: [2154, 2909, 3665, 4422, 5178, 5934, 6691, 7447, 8203, 8960, 9716, 10471], sources: [31] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.52, sources: [32, 33] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.46, sources: [33, 34] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [33, 34] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.61, sources: [35, 34] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.11, sources: [36] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [37, 38] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: Infinity, sources: [39] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [40, 41] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: Infinity, sources: [42] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [43, 40] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [44] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [44] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [44] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [44] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [44] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [45] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [46, 47] },
      { from: '2024-01-01', value: 1, sources: [47, 48] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.05, sources: [49, 50] },
      { from: '2024-04-01', value: 2.3, sources: [49, 51] },
    ],
    'tanf.povertyFirst': [
      { from: '1996-08-22', value: 6810, sources: [52, 53] },
    ],
    'tanf.povertyEach': [
      { from: '1996-08-22', value: 2380, sources: [52, 53] },
    ],
    'tanf.paymentOfPoverty': [
      { from: '2023-12-01', value: 0.36, sources: [52, 53] },
    ],
    'tanf.noShelterShare': [
      { from: '1997-01-01', value: 0.63, sources: [52, 54] },
    ],
    'tanf.grossOfPoverty': [
      { from: '1997-01-01', value: 1, sources: [55, 56] },
    ],
    'tanf.flat': [
      { from: '1997-01-01', value: 90, sources: [56, 57] },
    ],
    'tanf.restShare': [
      { from: '1997-01-01', value: 0.3, sources: [56, 57] },
    ],
    'tanf.careYoung': [
      { from: '1997-01-01', value: 200, sources: [56, 58] },
    ],
    'tanf.careOlder': [
      { from: '1997-01-01', value: 175, sources: [56, 58] },
    ],
    'tanf.assets': [
      { from: '1997-01-01', value: [2000], sources: [59] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [52, 53] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 1, 0, 7, 0, 1, 0, 5, 0, 7, 0, 7, 3, 4, 0, 1, 0, 1, 0, 6, 0, 5, 0, 6, 0, 2, 0, 3], sources: [60] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 4000, sources: [60] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 369, 407, 370, 222, 228, 219, 294], sources: [61] },
      { from: '2026-01-01', value: [0, 539, 524, 551, 290, 299, 269, 402], sources: [61] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 4000, sources: [62] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 7, 8, 0, 9, 0, 10, 0, 11, 0, 8, 0, 12, 0, 13, 0, 14], sources: [62] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [54600, 78500, 106000, 78900, 84100, 83500, 63200, 112400, 79900, 63000, 99800, 64400, 92200, 79300], sources: [62] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [38400, 43850, 49350, 54800, 59200, 63600, 68000, 72350, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 62750, 71700, 80650, 89600, 96800, 103950, 111150, 118300, 47050, 53750, 60500, 67200, 72600, 77950, 83350, 88750, 47150, 53850, 60600, 67300, 72700, 78100, 83500, 88850, 47050, 53800, 60500, 67200, 72600, 78000, 83350, 88750, 37650, 43000, 48400, 53750, 58050, 62350, 66650, 70950, 62950, 71950, 80950, 89900, 97100, 104300, 111500, 118700, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 42750, 48850, 54950, 61050, 65950, 70850, 75750, 80600, 55900, 63900, 71900, 79850, 86250, 92650, 99050, 105450, 37250, 42600, 47900, 53200, 57500, 61750, 66000, 70300, 53450, 61050, 68700, 76300, 82450, 88550, 94650, 100750, 44700, 51100, 57500, 63850, 69000, 74100, 79200, 84300], sources: [62] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [24000, 27400, 30850, 34250, 37000, 39750, 42500, 45250, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 39200, 44800, 50400, 56000, 60500, 65000, 69450, 73950, 29400, 33600, 37800, 42000, 45350, 48700, 52100, 55450, 29450, 33650, 37850, 42050, 45450, 48800, 52150, 55550, 29450, 33650, 37850, 42000, 45400, 48750, 52150, 55450, 23550, 26900, 30250, 33600, 36300, 39000, 41700, 44400, 39350, 45000, 50600, 56200, 60700, 65200, 69700, 74200, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 26750, 30550, 34350, 38150, 41250, 44300, 47350, 50400, 34950, 39950, 44950, 49900, 53900, 57900, 61900, 65900, 23300, 26600, 29950, 33250, 35950, 38600, 41250, 43900, 33400, 38200, 42950, 47700, 51550, 55350, 59150, 63000, 27950, 31950, 35950, 39900, 43100, 46300, 49500, 52700], sources: [62] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 37000, 39750, 42500, 45250, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 23550, 26900, 30250, 33600, 38680, 44360, 50040, 55720, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55450, 17700, 21640, 27320, 33000, 38680, 44360, 50040, 55550, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55450, 15960, 21640, 27320, 33000, 36300, 39000, 41700, 44400, 23600, 27000, 30350, 33700, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16050, 21640, 27320, 33000, 38680, 44300, 47350, 50400, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 35950, 38600, 41250, 43900, 20050, 22900, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49500, 52700], sources: [62] },
    ],
  },
}
