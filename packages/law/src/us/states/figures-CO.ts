// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Colorado */
export const figures: StateFigures = {
  state: 'CO',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS Colorado FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/co-abawd-response-fy2025.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Montana DPHHS Medicaid manual, ABD 200 Groups Covered - Overview","href":"https://dphhs.mt.gov/assets/hcsd/mamanual/ABD200July012016.pdf#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"9 CCR 2503-6, Section 3.606.1.F — Colorado Works Standards of Assistance Chart (eff. 3/1/2022)","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?ruleVersionId=10321#page=52"},
    {"title":"9 CCR 2503-6, Section 3.606.1.F — Colorado Works Standards of Assistance Chart (eff. 7/1/2024)","href":"https://www.coloradosos.gov/CCR/GenerateRulePdf.do?ruleVersionId=11535&fileName=9%20CCR%202503-6#page=52"},
    {"title":"9 CCR 2503-6, Section 3.606.1.F — Colorado Works Standards of Assistance Chart (eff. 7/1/2025)","href":"https://www.coloradosos.gov/CCR/GenerateRulePdf.do?ruleVersionId=12030&fileName=9%20CCR%202503-6#page=51"},
    {"title":"9 CCR 2503-6, Section 3.606.1.F — Need Standard Table (eff. 3/1/2022)","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?ruleVersionId=10321#page=52"},
    {"title":"9 CCR 2503-6, Section 3.606.1.G — Pregnancy Allowance (eff. 3/1/2022)","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?ruleVersionId=10321#page=52"},
    {"title":"9 CCR 2503-6, Section 3.606.2.A.1 — $90 Earned Income Disregard at Application","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?ruleVersionId=10321#page=53"},
    {"title":"9 CCR 2503-6, Section 3.606.2.A — 67% Earned Income Disregard","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?ruleVersionId=10321#page=53"},
    {"title":"9 CCR 2503-6, Section 3.605.3 — Countable Unearned Income Definition","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?ruleVersionId=10321#page=45"},
    {"title":"9 CCR 2503-6, Section 3.605.4 (A)(7) — Exempt Unearned Income (General Assistance)","href":"https://www.law.cornell.edu/regulations/colorado/9-CCR-2503-6-3.605"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"C.R.S. § 39-22-123.5"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"Colorado Department of Human Services | OPERATION MEMO","href":"https://drive.google.com/file/d/1bc_hUAoSzUbyRuMCzcxk2zV7b4RqkwyC/view"},
    {"title":"ADULT FINANCIAL PROGRAMS | Income Maintenance (Volume 3) | 3.530(A)","href":"https://www.coloradosos.gov/CCR/GenerateRulePdf.do?ruleVersionId=10694#page=57"},
    {"title":"Colorado State Board of Human Services, Adult Financial Payment Floor and COLA 2026, rulemaking packet 2025-00596","href":"https://www.sos.state.co.us/CCR/Upload/AGORequestEmergency/RegulatoryAnalysisAttachment2025-00596.pdf#page=1"},
    {"title":"9 CCR 2503-5, Sections 3.530(C), 3.531(D)(2), 3.532(B), 3.533(B), OAP payment floor standard","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?fileName=9+CCR+2503-5&ruleVersionId=12428#page=74"},
    {"title":"9 CCR 2503-5, Section 3.530(C) (emergency rule effective January 1, 2026)","href":"https://www.sos.state.co.us/CCR/GenerateRulePdf.do?fileName=9+CCR+2503-5&ruleVersionId=12318#page=58"},
    {"title":"9 CCR 2503-5, section 3.520.61"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 560, sources: [0, 1] },
      { from: '2024-10-01', value: 578, sources: [0, 2] },
      { from: '2025-10-01', value: 594, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 356, sources: [0, 1] },
      { from: '2024-10-01', value: 367, sources: [0, 2] },
      { from: '2025-10-01', value: 377, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 67, sources: [0, 1] },
      { from: '2024-10-01', value: 69, sources: [0, 2] },
      { from: '2025-10-01', value: 71, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 67, sources: [0, 1] },
      { from: '2024-10-01', value: 69, sources: [0, 2] },
      { from: '2025-10-01', value: 71, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 67, sources: [0, 1] },
      { from: '2024-10-01', value: 69, sources: [0, 2] },
      { from: '2025-10-01', value: 71, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 67, sources: [0, 1] },
      { from: '2024-10-01', value: 69, sources: [0, 2] },
      { from: '2025-10-01', value: 71, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 67, sources: [0, 1] },
      { from: '2024-10-01', value: 69, sources: [0, 2] },
      { from: '2025-10-01', value: 71, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 91, sources: [0, 1] },
      { from: '2024-10-01', value: 94, sources: [0, 2] },
      { from: '2025-10-01', value: 97, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 0, sources: [3, 4] },
      { from: '2024-10-01', value: 1, sources: [3] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2022-11-30', value: 1, sources: [6] },
    ],
    'snap.standardMedical': [
      { from: '2022-10-01', value: 165, sources: [7, 8] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [9] },
      { from: '2024-10-01', value: [8003, 8009, 8011, 8021, 8023, 8025, 8027, 8043, 8053, 8055, 8061, 8071, 8073, 8079, 8089, 8101, 8105, 8109], sources: [9] },
      { from: '2025-10-01', value: [], sources: [9] },
    ],
    'snap.broadBased.gross': [
      { from: '2018-06-01', value: 2, sources: [10, 11] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [12] },
    ],
    'snap.broadBased.net': [
      { from: '2015-10-01', value: 1, sources: [13, 14] },
      { from: '2024-07-01', value: 0, sources: [13, 14] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [13, 14] },
      { from: '2024-07-01', value: 0, sources: [13, 14] },
    ],
    'meals.freeForAll': [
      { from: '2023-07-01', value: 1, sources: [15, 16] },
    ],
    'meals.paysReduced': [
      { from: '2019-08-02', value: 1, sources: [17, 16] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 118538, sources: [18, 19] },
      { from: '2024-10-01', value: 130104, sources: [19, 20] },
      { from: '2025-10-01', value: 138760, sources: [20, 19] },
      { from: '2026-10-01', value: 145177, sources: [21, 20] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [22, 23] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [22, 23] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.47, sources: [24, 25] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.47, sources: [25, 26] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.47, sources: [25, 26] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2, sources: [27, 26] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.73, sources: [28] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [29, 30] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [31] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [32, 33] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [32, 34] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.65, sources: [35, 36] },
    ],
    'chip.pregnant': [
      { from: '2023-10-30', value: 2.65, sources: [37, 38] },
    ],
    'chip.fromConception': [
      { from: '2023-10-30', value: 2.65, sources: [37, 39] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [32, 40] },
    ],
    'chip.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [32, 40] },
    ],
    'tanf.paymentNoAdult': [
      { from: '2022-03-01', value: [0, 156, 326, 489, 653, 783, 904, 1007, 1105, 1205, 1315], beyond: 82, sources: [41, 42] },
      { from: '2024-07-01', value: [0, 165, 345, 518, 691, 829, 957, 1066, 1170, 1276, 1393], beyond: 86, sources: [42, 43] },
      { from: '2025-07-01', value: [0, 173, 362, 543, 724, 869, 1003, 1117, 1226, 1337, 1460], beyond: 90, sources: [43, 42] },
    ],
    'tanf.paymentOneAdult': [
      { from: '2022-03-01', value: [337, 440, 559, 679, 806, 929, 1026, 1125, 1225, 1322, 1418], beyond: 82, sources: [41, 42] },
      { from: '2024-07-01', value: [357, 466, 592, 719, 853, 984, 1086, 1191, 1297, 1400, 1502], beyond: 86, sources: [42, 43] },
      { from: '2025-07-01', value: [374, 488, 620, 754, 894, 1031, 1138, 1248, 1359, 1467, 1574], beyond: 90, sources: [43, 42] },
    ],
    'tanf.paymentTwoAdults': [
      { from: '2022-03-01', value: [475, 585, 710, 836, 953, 1048, 1147, 1249, 1345, 1440, 1538], beyond: 82, sources: [41, 42] },
      { from: '2024-07-01', value: [503, 619, 752, 885, 1009, 1110, 1215, 1323, 1424, 1525, 1629], beyond: 86, sources: [42, 43] },
      { from: '2025-07-01', value: [527, 649, 788, 927, 1057, 1163, 1273, 1387, 1492, 1598, 1707], beyond: 90, sources: [43, 42] },
    ],
    'tanf.needNoAdult': [
      { from: '2013-07-01', value: [0, 117, 245, 368, 490, 587, 678, 755, 830, 904, 977], beyond: 67, sources: [44] },
    ],
    'tanf.needOneAdult': [
      { from: '2013-07-01', value: [253, 331, 421, 510, 605, 697, 770, 844, 920, 992, 1065], beyond: 67, sources: [44] },
    ],
    'tanf.needTwoAdults': [
      { from: '2013-07-01', value: [357, 439, 533, 628, 716, 787, 861, 937, 1009, 1082, 1155], beyond: 67, sources: [44] },
    ],
    'tanf.pregnancyAllowance': [
      { from: '2013-07-01', value: 10, sources: [45] },
    ],
    'tanf.testFlat': [
      { from: '2013-07-01', value: 90, sources: [46] },
    ],
    'tanf.testsNeed': [
      { from: '2013-07-01', value: 1, sources: [46] },
    ],
    'tanf.restShare': [
      { from: '2013-07-01', value: 0.67, sources: [47] },
    ],
    'tanf.supportNotCounted': [
      { from: '2010-01-01', value: 1, sources: [48, 49] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 8, 0, 3, 0, 9, 0, 8, 0, 8, 0, 1, 3, 8, 0, 8, 0, 3, 0, 8, 0, 8, 0, 8, 0, 8, 0, 9, 0, 3, 0, 9, 0, 3, 0, 9, 0, 3, 0, 2, 0, 8, 0, 9, 0, 3, 0, 9, 0, 9, 0, 9, 0, 8, 0, 9, 0, 3, 0, 8, 0, 8, 0, 9, 0, 9, 0, 4, 0, 8, 0, 8, 0, 8, 0, 5, 0, 8, 0, 9, 0, 9, 0, 9, 0, 8, 0, 8, 0, 9, 0, 3, 0, 8, 0, 9, 0, 8, 0, 7, 0, 9, 0, 8, 0, 9, 0, 8, 0, 9, 0, 9, 0, 8, 0, 9, 0, 2, 0, 8, 0, 6, 0, 8], sources: [50] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 8000, sources: [50] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 245, 272, 262, 270, 271, 270, 270, 324, 311], sources: [51] },
      { from: '2026-01-01', value: [0, 305, 320, 305, 324, 333, 326, 335, 510, 377], sources: [51] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.5, 0.5, 0.5, 0.5], sources: [52] },
      { from: '2026-01-01', value: [0.25, 0.25, 0.25, 0.25], sources: [52] },
      { from: '2034-01-01', value: [0.1, 0.1, 0.1, 0.1], sources: [52] },
    ],
    'stateCredits.youngestFiler': [
      { from: '2025-01-01', value: 19, sources: [52] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 8000, sources: [53] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 1, 0, 3, 0, 4, 0, 5, 0, 6, 1, 7, 0, 8, 0, 1, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 1, 0, 14, 0, 1, 0, 15, 0, 1, 0, 16, 0, 17, 0, 18, 0, 1, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 1, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 17, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 1, 0, 39, 0, 40, 0, 41, 0, 17, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53], sources: [53] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [144000, 69600, 98300, 70600, 67100, 150000, 111100, 84500, 75700, 52800, 69500, 85600, 78600, 88100, 125600, 116400, 87700, 114100, 123600, 130800, 87500, 71000, 97400, 76900, 89000, 124600, 114700, 130400, 74400, 83000, 100600, 76400, 96100, 84800, 89900, 87100, 68500, 112400, 103100, 142100, 72600, 84000, 87800, 138700, 63200, 90000, 131100, 78700, 145800, 112600, 93300, 128000, 92600], sources: [53] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 55100, 62950, 70800, 78650, 84950, 91250, 97550, 103850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 62250, 71150, 80050, 88900, 96050, 103150, 110250, 117350, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54700, 62500, 70300, 78100, 84350, 90600, 96850, 103100, 77700, 88800, 99900, 110950, 119850, 128750, 137600, 146500, 65200, 74500, 83800, 93100, 100550, 108000, 115450, 122900, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 63950, 73050, 82200, 91300, 98650, 105950, 113250, 120550, 69000, 78850, 88700, 98550, 106450, 114300, 122250, 130100, 69300, 79200, 89100, 98950, 106900, 114800, 122700, 130650, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 64350, 73550, 82750, 91900, 99300, 106650, 114000, 121350, 64250, 73400, 82600, 91750, 99100, 106450, 113800, 121150, 73050, 83450, 93900, 104300, 112650, 121000, 129350, 137700, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 56350, 64400, 72450, 80500, 86950, 93400, 99850, 106300, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 62950, 71950, 80950, 89900, 97100, 104300, 111500, 118700, 57750, 66000, 74250, 82500, 89100, 95700, 102300, 108900, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 73450, 83950, 94450, 104900, 113300, 121700, 130100, 138500, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 80550, 92050, 103550, 115050, 124300, 133500, 142700, 151900, 63100, 72100, 81100, 90100, 97350, 104550, 111750, 118950, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 69950, 79950, 89950, 99900, 107900, 115900, 123900, 131900, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850], sources: [53] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [50400, 57600, 64800, 72000, 77800, 83550, 89300, 95050, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34450, 39350, 44250, 49150, 53100, 57050, 60950, 64900, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 52500, 60000, 67500, 75000, 81000, 87000, 93000, 99000, 38900, 44450, 50000, 55550, 60000, 64450, 68900, 73350, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34200, 39050, 43950, 48800, 52750, 56650, 60550, 64450, 48550, 55500, 62450, 69350, 74900, 80450, 86000, 91550, 40750, 46600, 52400, 58200, 62900, 67550, 72200, 76850, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 39950, 45650, 51350, 57050, 61650, 66200, 70750, 75350, 43100, 49250, 55400, 61600, 66550, 71500, 76350, 81300, 43250, 49500, 55650, 61850, 66800, 71750, 76700, 81650, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 40200, 45950, 51700, 57450, 62050, 66650, 71200, 75800, 40150, 45900, 51650, 57350, 61950, 66550, 71150, 75750, 45650, 52200, 58700, 65200, 70450, 75650, 80850, 86100, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 35250, 40250, 45300, 50300, 54350, 58350, 62400, 66400, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 39350, 45000, 50600, 56200, 60700, 65200, 69700, 74200, 36100, 41250, 46400, 51550, 55700, 59800, 63950, 68050, 49750, 56850, 63950, 71050, 76750, 82450, 88150, 93800, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 48550, 55500, 62450, 69350, 74900, 80450, 86000, 91550, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 45900, 52450, 59000, 65550, 70800, 76050, 81300, 86550, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 51050, 58350, 65650, 72900, 78750, 84600, 90400, 96250, 39450, 45050, 50700, 56300, 60850, 65350, 69850, 74350, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 43750, 49950, 56250, 62450, 67450, 72450, 77450, 82450, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300], sources: [53] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [30250, 34600, 38900, 43200, 46700, 50150, 53600, 57050, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 31500, 36000, 40500, 45000, 48600, 52200, 55800, 59400, 23350, 26700, 30050, 33350, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23450, 27320, 33000, 38680, 44360, 50040, 55720, 29150, 33300, 37450, 41600, 44950, 48300, 51600, 55720, 24450, 27950, 31450, 34900, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 24000, 27400, 30850, 34250, 38680, 44360, 50040, 55720, 25900, 29600, 33300, 36950, 39950, 44360, 50040, 55720, 26000, 29700, 33400, 37100, 40100, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 24150, 27600, 31050, 34450, 38680, 44360, 50040, 55720, 24100, 27550, 31000, 34400, 38680, 44360, 50040, 55720, 27400, 31300, 35200, 39100, 42250, 45400, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 23600, 27000, 30350, 33700, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 29900, 34150, 38400, 42650, 46100, 49500, 52900, 56300, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 29150, 33300, 37450, 41600, 44950, 48300, 51600, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 27550, 31500, 35450, 39350, 42500, 45650, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 30650, 35000, 39400, 43750, 47250, 50750, 54250, 57750, 23700, 27050, 30450, 33800, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 26250, 30000, 33750, 37450, 40450, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720], sources: [53] },
    ],
    'stateSupplement.colorado.standard': [
      { from: '2023-01-01', value: 952, sources: [54, 55] },
      { from: '2024-01-01', value: 982, sources: [54, 55] },
      { from: '2025-01-01', value: 1005, sources: [54, 55] },
      { from: '2026-01-01', value: 1032, sources: [54, 55] },
    ],
    'stateSupplement.colorado.least': [
      { from: '2002-01-01', value: 0, sources: [56, 57] },
      { from: '2026-01-01', value: 189, sources: [56, 58] },
    ],
    'stateSupplement.fromAge': [
      { from: '1974-01-01', value: 60, sources: [59] },
    ],
  },
}
