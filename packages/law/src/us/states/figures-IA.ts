// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Iowa */
export const figures: StateFigures = {
  state: 'IA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"Iowa HHS Employees' Manual Title 7 Chapter I - SNAP Specific Households","href":"https://hhs.iowa.gov/media/4001/download"},
    {"title":"USDA FNS SNAP State Options Report (10th Edition, August 2012), p. 16","href":"https://www.fns.usda.gov/sites/default/files/snap/10-State_Options.pdf#page=16"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"IAC 441-170.2(1)\"a\"(1) — Income (initial, basic care 160% FPL)","href":"https://www.legis.iowa.gov/docs/iac/chapter/441.170.pdf#page=3"},
    {"title":"Iowa SF 2251 Fiscal Note, Pregnancy and Postpartum Medicaid Coverage","href":"https://www.legis.iowa.gov/docs/publications/FN/1449063.pdf"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Montana DPHHS Medicaid manual, ABD 200 Groups Covered - Overview","href":"https://dphhs.mt.gov/assets/hcsd/mamanual/ABD200July012016.pdf#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Iowa Administrative Code 441-41.28(239B) - Need Standards, 41.28(2)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=31"},
    {"title":"Iowa TANF State Plan 2025, Section (3)","href":"https://hhs.iowa.gov/media/17445/download?inline#page=7"},
    {"title":"Iowa Administrative Code 441-41.27(239B) - Income, (2)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=20"},
    {"title":"Iowa Administrative Code 441-41.27(239B) - Income, 41.27(2)(a)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=21"},
    {"title":"Iowa Administrative Code 441-41.27(239B) - Income, 41.27(2)(c)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=21"},
    {"title":"Iowa Administrative Code 441-41.26(239B) - Resources, 41.26(1)(e)","href":"https://www.legis.iowa.gov/docs/iac/rule/441.41.26.pdf#page=1"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Iowa Code § 422.12B"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"Iowa Admin. Code r. 441—52.1(4)"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 530, sources: [0, 1] },
      { from: '2024-10-01', value: 539, sources: [0, 2] },
      { from: '2025-10-01', value: 554, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 277, sources: [0, 1] },
      { from: '2024-10-01', value: 284, sources: [0, 2] },
      { from: '2025-10-01', value: 292, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 33, sources: [0, 1] },
      { from: '2024-10-01', value: 35, sources: [0, 2] },
      { from: '2025-10-01', value: 36, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2012-08-01', value: 0.4, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 125, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.6, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.6, sources: [10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 104510, sources: [11, 12] },
      { from: '2024-10-01', value: 113549, sources: [12, 13] },
      { from: '2025-10-01', value: 117810, sources: [13, 12] },
      { from: '2026-10-01', value: 122269, sources: [14, 13] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 2, sources: [15, 16] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [15, 16] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-07-01', value: 1.6, sources: [17] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.8, sources: [18, 19] },
      { from: '2025-01-01', value: 2.2, sources: [18, 19] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.72, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.72, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 3.8, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.54, sources: [23] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [26] },
      { from: '2025-04-01', value: 12, sources: [27] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 483, sources: [28] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 10000, sources: [28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 483, sources: [28] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 10000, sources: [28] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [29] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [30, 31] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [31] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.07, sources: [32, 33] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [30, 34] },
    ],
    'tanf.payment': [
      { from: '1997-01-01', value: [183, 361, 426, 495, 548, 610, 670, 731, 791, 865], beyond: 87, sources: [35, 36] },
    ],
    'tanf.need': [
      { from: '1997-01-01', value: [365, 719, 849, 986, 1092, 1216, 1335, 1457, 1576, 1724], beyond: 173, sources: [35] },
    ],
    'tanf.grossOfNeed': [
      { from: '1997-01-01', value: 1.85, sources: [37] },
    ],
    'tanf.testFirstShare': [
      { from: '1997-01-01', value: 0.2, sources: [38] },
    ],
    'tanf.testsNeed': [
      { from: '1997-01-01', value: 1, sources: [38] },
    ],
    'tanf.firstShare': [
      { from: '1997-01-01', value: 0.2, sources: [38] },
    ],
    'tanf.restShare': [
      { from: '2007-08-01', value: 0.58, sources: [39, 36] },
    ],
    'tanf.assets': [
      { from: '1997-01-01', value: [2000], sources: [40, 36] },
    ],
    'tanf.assetsAlready': [
      { from: '1997-01-01', value: [5000], sources: [40, 36] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [35, 36] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 4, 0, 7, 0, 5, 0, 4, 0, 6, 0, 6, 0, 1, 0, 7, 0, 6, 0, 3, 0, 7, 0, 1, 0, 1, 0, 4, 0, 6, 0, 7, 0, 3, 0, 7, 0, 4, 0, 3, 0, 6, 0, 6, 0, 3, 0, 2, 0, 5, 0, 4, 0, 6, 0, 5, 0, 3, 0, 6, 0, 7, 0, 7, 0, 7, 0, 7, 0, 4, 0, 1, 0, 1, 0, 4, 0, 1, 0, 7, 0, 1, 0, 4, 0, 5, 0, 7, 0, 7, 0, 3, 0, 6, 0, 6, 0, 2, 0, 5, 0, 6, 0, 6, 0, 5, 0, 7, 0, 5, 0, 6, 0, 5, 0, 5, 0, 3, 0, 2, 0, 5, 0, 2, 0, 1, 0, 4, 0, 7, 0, 3, 0, 5, 0, 4, 0, 5, 0, 3, 0, 3, 0, 4, 0, 3, 0, 3, 0, 3, 0, 2, 0, 4, 0, 1, 0, 4, 0, 3, 0, 6, 0, 4, 0, 3, 0, 1, 0, 1, 0, 4, 0, 4, 0, 5, 0, 5, 0, 2, 0, 5, 0, 5, 0, 1, 0, 7, 0, 7, 0, 3, 0, 7, 0, 7], sources: [41] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 19000, sources: [41] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 244, 245, 230, 269, 264, 249, 283], sources: [42] },
      { from: '2026-01-01', value: [0, 277, 275, 299, 337, 310, 286, 290], sources: [42] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.15, 0.15, 0.15, 0.15], sources: [43] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 19000, sources: [44] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 7, 0, 24, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 22, 0, 47, 0, 48, 0, 18, 0, 49, 0, 50, 0, 28, 0, 51, 0, 52, 0, 53, 0, 54, 0, 24, 0, 55, 0, 56, 0, 57, 0, 40, 0, 37, 0, 58, 0, 55, 0, 59, 0, 57, 0, 60, 0, 7, 0, 61, 0, 62, 0, 63, 0, 64, 0, 24, 0, 40, 0, 65, 0, 66, 0, 18, 0, 67, 0, 2, 0, 68, 0, 69, 0, 70, 0, 71, 0, 72, 0, 73, 0, 74, 0, 24, 0, 75, 0, 32, 0, 76, 0, 46, 0, 77, 0, 78, 0, 79, 0, 80], sources: [44] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [102900, 99300, 90200, 71900, 90300, 113100, 91000, 112300, 108300, 99400, 96900, 86500, 103900, 93500, 98900, 97400, 104600, 97700, 88700, 94700, 87000, 95900, 89200, 116400, 98900, 79400, 94600, 84700, 110100, 106300, 87600, 85800, 96100, 87400, 96200, 91200, 96800, 88300, 90100, 114000, 86600, 86700, 91400, 81000, 101700, 93600, 100500, 121400, 84600, 96300, 105300, 97300, 82900, 96600, 93300, 104700, 92100, 89300, 86800, 101300, 84300, 104100, 103300, 82200, 97000, 95500, 97500, 109800, 122400, 87900, 80900, 81300, 82500, 83000, 93800, 98400, 106100, 97900, 99800, 85100], sources: [44] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [57650, 65850, 74100, 82300, 88900, 95500, 102100, 108650, 55650, 63600, 71550, 79450, 85850, 92200, 98550, 104900, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 63350, 72400, 81450, 90500, 97750, 105000, 112250, 119500, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 62900, 71900, 80900, 89850, 97050, 104250, 111450, 118650, 60700, 69350, 78000, 86650, 93600, 100550, 107450, 114400, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 54250, 62000, 69750, 77500, 83700, 89900, 96100, 102300, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 58200, 66500, 74800, 83100, 89750, 96400, 103050, 109700, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 55550, 63500, 71450, 79350, 85700, 92100, 98400, 104750, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 58600, 67000, 75350, 83700, 90400, 97100, 103800, 110500, 54750, 62550, 70350, 78150, 84450, 90700, 96950, 103200, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53050, 60600, 68200, 75750, 81850, 87900, 93950, 100000, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53700, 61400, 69050, 76700, 82850, 89000, 95150, 101250, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 65200, 74500, 83800, 93100, 100550, 108000, 115450, 122900, 55400, 63300, 71200, 79100, 85450, 91800, 98100, 104450, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53000, 60600, 68150, 75700, 81800, 87850, 93900, 99950, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 61700, 70500, 79300, 88100, 95150, 102200, 109250, 116300, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53850, 61550, 69250, 76900, 83100, 89250, 95400, 101550, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53900, 61600, 69300, 76950, 83150, 89300, 95450, 101600, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54250, 62000, 69750, 77450, 83650, 89850, 96050, 102250, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 63850, 73000, 82100, 91200, 98500, 105800, 113100, 120400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 56950, 65100, 73250, 81350, 87900, 94400, 100900, 107400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 56300, 64350, 72400, 80400, 86850, 93300, 99700, 106150, 68000, 77700, 87400, 97100, 104900, 112650, 120450, 128200, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53950, 61650, 69350, 77050, 83250, 89400, 95550, 101750, 59000, 67400, 75850, 84250, 91000, 97750, 104500, 111250, 54500, 62300, 70100, 77850, 84100, 90350, 96550, 102800, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54150, 61850, 69600, 77300, 83500, 89700, 95900, 102050, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 56750, 64850, 72950, 81050, 87550, 94050, 100550, 107000, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 58350, 66650, 75000, 83300, 90000, 96650, 103300, 110000, 57900, 66150, 74400, 82650, 89300, 95900, 102500, 109100, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 53500, 61150, 68800, 76400, 82550, 88650, 94750, 100850, 54600, 62400, 70200, 78000, 84250, 90500, 96750, 103000, 61500, 70300, 79100, 87850, 94900, 101950, 108950, 116000, 68550, 78350, 88150, 97900, 105750, 113600, 121400, 129250, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 55100, 63000, 70850, 78700, 85000, 91300, 97600, 103900, 59450, 67950, 76450, 84900, 91700, 98500, 105300, 112100, 54850, 62650, 70500, 78300, 84600, 90850, 97100, 103400, 55900, 63900, 71900, 79850, 86250, 92650, 99050, 105450, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400], sources: [44] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [36050, 41200, 46350, 51450, 55600, 59700, 63800, 67950, 34800, 39750, 44700, 49650, 53650, 57600, 61600, 65550, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 39600, 45250, 50900, 56550, 61100, 65600, 70150, 74650, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 39350, 44950, 50550, 56150, 60650, 65150, 69650, 74150, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 33950, 38800, 43650, 48450, 52350, 56250, 60100, 64000, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 36400, 41600, 46800, 51950, 56150, 60300, 64450, 68600, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34750, 39750, 44650, 49600, 53600, 57600, 61550, 65550, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 36650, 41850, 47100, 52300, 56500, 60700, 64900, 69050, 34200, 39100, 44000, 48850, 52800, 56700, 60600, 64500, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33150, 37900, 42650, 47350, 51150, 54950, 58750, 62550, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33600, 38400, 43200, 47950, 51800, 55650, 59500, 63300, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 40750, 46600, 52400, 58200, 62900, 67550, 72200, 76850, 34650, 39600, 44550, 49450, 53450, 57400, 61350, 65300, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33150, 37850, 42600, 47300, 51100, 54900, 58700, 62450, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 38550, 44050, 49550, 55050, 59500, 63900, 68300, 72700, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33650, 38450, 43250, 48050, 51900, 55750, 59600, 63450, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33700, 38500, 43300, 48100, 51950, 55800, 59650, 63500, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33900, 38750, 43600, 48400, 52300, 56150, 60050, 63900, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 39900, 45600, 51300, 57000, 61600, 66150, 70700, 75250, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 35600, 40700, 45800, 50850, 54950, 59000, 63100, 67150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 35200, 40200, 45250, 50250, 54300, 58300, 62350, 66350, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33750, 38550, 43350, 48150, 52050, 55900, 59750, 63600, 36900, 42150, 47400, 52650, 56900, 61100, 65300, 69500, 34100, 38950, 43800, 48650, 52550, 56450, 60350, 64250, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33850, 38650, 43500, 48300, 52200, 56050, 59900, 63800, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 35500, 40550, 45600, 50650, 54750, 58800, 62850, 66900, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 36450, 41650, 46850, 52050, 56250, 60400, 64550, 68750, 36200, 41350, 46500, 51650, 55800, 59950, 64050, 68200, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33450, 38200, 43000, 47750, 51600, 55400, 59250, 63050, 34150, 39000, 43900, 48750, 52650, 56550, 60450, 64350, 38450, 43950, 49450, 54900, 59300, 63700, 68100, 72500, 42850, 49000, 55100, 61200, 66100, 71000, 75900, 80800, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34450, 39400, 44300, 49200, 53150, 57100, 61050, 64950, 37150, 42450, 47750, 53050, 57300, 61550, 65800, 70050, 34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 34950, 39950, 44950, 49900, 53900, 57900, 61900, 65900, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150], sources: [44] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23800, 27200, 30600, 33950, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23600, 27000, 30350, 33700, 38680, 44360, 50040, 55720, 22750, 26000, 29250, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 20350, 23250, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21850, 24950, 28050, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 20550, 23450, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19900, 22750, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 24450, 27950, 31450, 34900, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19900, 22750, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23150, 26450, 29750, 33050, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23100, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23100, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20350, 23250, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23950, 27400, 30800, 34200, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24150, 27320, 33000, 38680, 44360, 50040, 55720, 25500, 29150, 32800, 36400, 39350, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20250, 23150, 27320, 33000, 38680, 44360, 50040, 55720, 22150, 25300, 28450, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21300, 24350, 27400, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 22950, 27320, 33000, 38680, 44360, 50040, 55720, 20500, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 25700, 29400, 33050, 36700, 39650, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 22300, 25500, 28700, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720], sources: [44] },
    ],
    'stateSupplement.own': [
      { from: '1974-01-01', value: [0, 0, 22], sources: [45] },
    ],
    'stateSupplement.ownEach': [
      { from: '1974-01-01', value: [0, 0, 22, 22], sources: [45] },
    ],
  },
}
