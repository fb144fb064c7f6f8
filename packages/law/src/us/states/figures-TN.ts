// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Tennessee */
export const figures: StateFigures = {
  state: 'TN',
  sources: [
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP Screener Compiled State SNAP Data","href":"https://www.snapscreener.com/data"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"USDA FNS SUA Table FY2024","href":"https://docs.google.com/spreadsheets/d/10otJJisAYUDyZ0d7XpZPn8rEql-rteVE/edit?gid=1837348310#gid=1837348310"},
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Tennessee CCDF State Plan FFY 2025-2027, Section 2.2 - income does not exceed 85 percent of the State's median income (SMI)","href":"https://www.tn.gov/content/dam/tn/human-services/documents/CCDF%20State%20Plan%20FFY%202025-2027%20Tennessee.pdf#page=23"},
    {"title":"TDHS Income Eligibility Limits and Parent Co-Pay Fees, below 85th percentile SMI (effective June 1, 2024)","href":"https://www.tn.gov/content/dam/tn/human-services/documents/Income%20Eligibility%20and%20Co-Pay%20Chart_June_1_2024.pdf#page=1"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Tennessee approved state plan S25 (TN-21-0010), student option checked","href":"https://www.tn.gov/content/dam/tn/tenncare/documents2/SSPPParentsAndOtherCaretakerRelatives.pdf#page=1"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.20 (2021)","href":"https://publications.tnsosfiles.com/rules/1240/1240-01/1240-01-50.20210701.pdf#page=26"},
    {"title":"National Center for Children in Poverty - Tennessee Families First Profile","href":"https://www.nccp.org/wp-content/uploads/2024/11/TANF-profile-Tennessee.pdf"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.20 (2008)","href":"https://publications.tnsosfiles.com/rules/1240/1240-01/1240-01-50.20081124.pdf#page=26"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.20 - Standard of Need/Income","href":"https://www.law.cornell.edu/regulations/tennessee/Tenn-Comp-R-Regs-1240-01-50-.20"},
    {"title":"Tennessee Families First State Plan 2024-2027, Section 4","href":"https://wioaplans.dol.gov/node/545036"},
    {"title":"Tennessee Families First State Plan 2024-2027 (2021 increase to $250)","href":"https://wioaplans.dol.gov/node/545036"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.16(1)(a)","href":"https://publications.tnsosfiles.com/rules/1240/1240-01/1240-01-50.20081124.pdf#page=19"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.16(1)(c)","href":"https://publications.tnsosfiles.com/rules/1240/1240-01/1240-01-50.20081124.pdf#page=19"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.20(5)","href":"https://publications.tnsosfiles.com/rules/1240/1240-01/1240-01-50.20081124.pdf#page=26"},
    {"title":"Tennessee Administrative Code § 1240-01-50-.02(1)","href":"https://publications.tnsosfiles.com/rules/1240/1240-01/1240-01-50.20081124.pdf#page=1"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: [430, 445, 462, 480, 495, 511, 526, 542, 560, 574], sources: [0, 1] },
      { from: '2024-10-01', value: [439, 454, 472, 490, 505, 522, 537, 553, 572, 586], sources: [2, 1] },
      { from: '2025-10-01', value: [451, 466, 485, 503, 519, 536, 551, 568, 587, 602], sources: [2, 1] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: [164, 164, 164, 164, 164, 164, 164, 164, 164, 164], sources: [3, 0] },
      { from: '2024-10-01', value: [158, 158, 158, 158, 158, 158, 158, 158, 158, 158], sources: [2, 1] },
      { from: '2025-10-01', value: [162, 162, 162, 162, 162, 162, 162, 162, 162, 162], sources: [2, 1] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 35, sources: [4, 0] },
      { from: '2025-10-01', value: 36, sources: [2, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [6, 7] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 90197, sources: [8, 9] },
      { from: '2024-10-01', value: 98377, sources: [9, 10] },
      { from: '2025-10-01', value: 102735, sources: [10, 9] },
      { from: '2026-10-01', value: 105327, sources: [11, 10] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [12, 13] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [12, 13] },
    ],
    'childCare.planOfMedian': [
      { from: '2024-06-01', value: 0.85, sources: [14, 15] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.16, sources: [16, 17] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.16, sources: [17, 18] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.16, sources: [17, 18] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2, sources: [19, 18] },
      { from: '2024-01-01', value: 2.55, sources: [20, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1, sources: [22] },
    ],
    'medicaid.parentOfPupil': [
      { from: '2014-01-01', value: 1, sources: [23] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [24, 25] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [26, 27] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 241, sources: [28] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [29, 26] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 258, sources: [28] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [30] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.55, sources: [31, 32] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.55, sources: [20, 33] },
    ],
    'tanf.payment': [
      { from: '2021-07-01', value: [244, 343, 387, 438, 471, 502, 530, 556, 575, 593], sources: [34, 35] },
    ],
    'tanf.need': [
      { from: '2021-07-01', value: [976, 1370, 1549, 1752, 1885, 2009, 2121, 2224, 2300, 2373], sources: [34, 36] },
    ],
    'tanf.grossOfNeed': [
      { from: '1996-09-01', value: 1.85, sources: [37, 38] },
    ],
    'tanf.fillsGap': [
      { from: '2021-07-01', value: 1, sources: [34, 36] },
    ],
    'tanf.flat': [
      { from: '2021-07-01', value: 250, sources: [39, 40] },
    ],
    'tanf.flatOfFamily': [
      { from: '2021-07-01', value: 1, sources: [39, 40] },
    ],
    'tanf.careYoung': [
      { from: '2008-11-01', value: 200, sources: [41] },
    ],
    'tanf.careOlder': [
      { from: '2008-11-01', value: 175, sources: [41] },
    ],
    'tanf.minimum': [
      { from: '2008-11-01', value: 10, sources: [42] },
    ],
    'tanf.assets': [
      { from: '2008-11-01', value: [2000], sources: [43] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [35, 36] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 2, 0, 8, 0, 5, 0, 3, 0, 2, 0, 3, 0, 2, 0, 7, 0, 5, 0, 1, 0, 4, 0, 5, 0, 2, 0, 7, 0, 2, 0, 8, 0, 5, 0, 7, 0, 4, 0, 5, 0, 7, 0, 8, 0, 5, 0, 6, 0, 7, 0, 3, 0, 5, 0, 8, 0, 2, 0, 1, 0, 3, 0, 2, 0, 3, 0, 1, 0, 5, 0, 5, 0, 1, 0, 6, 0, 5, 0, 5, 0, 8, 0, 8, 0, 8, 0, 7, 0, 2, 0, 1, 0, 2, 0, 5, 0, 6, 0, 8, 0, 8, 0, 8, 0, 2, 0, 3, 0, 5, 0, 7, 0, 5, 0, 3, 0, 8, 0, 8, 0, 3, 0, 2, 0, 4, 0, 8, 0, 2, 0, 5, 0, 7, 0, 8, 0, 7, 0, 3, 0, 7, 0, 3, 0, 2, 0, 4, 0, 4, 0, 2, 0, 3, 0, 2, 0, 6, 0, 7, 0, 8, 0, 1, 0, 4, 0, 6, 0, 4, 0, 1, 0, 2, 0, 7, 0, 7, 0, 1, 0, 8, 0, 5, 0, 7, 0, 4, 0, 4], sources: [44] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 47000, sources: [44] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 305, 281, 301, 329, 301, 289, 337, 348], sources: [45] },
      { from: '2026-01-01', value: [0, 415, 400, 418, 450, 429, 387, 475, 467], sources: [45] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 47000, sources: [46] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 1, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 7, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 7, 0, 17, 0, 18, 0, 7, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 28, 0, 41, 0, 1, 0, 42, 0, 6, 0, 43, 0, 44, 0, 45, 0, 1, 0, 46, 0, 47, 0, 48, 0, 10, 0, 29, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 43, 0, 56, 0, 57, 0, 4, 0, 5, 0, 58, 0, 59, 0, 60, 0, 7, 0, 7, 0, 61, 0, 29, 0, 62, 0, 20, 0, 63, 0, 64, 0, 33, 0, 7, 0, 20, 0, 7, 0, 9, 0, 1, 0, 65, 0, 66, 0, 9, 0, 67, 0, 19, 0, 68, 0, 7, 0, 7], sources: [46] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [103700, 85400, 70100, 65300, 91700, 69000, 116100, 74500, 76800, 79500, 70900, 60300, 61300, 75800, 80300, 78200, 64700, 70400, 73000, 92700, 68300, 83300, 77100, 90000, 68800, 80700, 56400, 80100, 97400, 54800, 71200, 63800, 81800, 64800, 74600, 70500, 78900, 82900, 83600, 75400, 71800, 44300, 77200, 87300, 88100, 79200, 69700, 77500, 95500, 109500, 84000, 79900, 93800, 91500, 82500, 74000, 71300, 89500, 66400, 94100, 59600, 85000, 85900, 90200, 71500, 70200, 70700, 74400], sources: [46] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [58100, 66400, 74700, 82950, 89600, 96250, 102900, 109500, 47850, 54650, 61500, 68300, 73800, 79250, 84700, 90200, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 51100, 58400, 65700, 73000, 78850, 84700, 90550, 96400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 65050, 74350, 83650, 92900, 100350, 107800, 115200, 122650, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 45150, 51600, 58050, 64500, 69700, 74850, 80000, 85150, 44550, 50900, 57250, 63600, 68700, 73800, 78900, 84000, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 45000, 51400, 57850, 64250, 69400, 74550, 79700, 84850, 43800, 50050, 56300, 62550, 67600, 72600, 77600, 82600, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 51950, 59350, 66750, 74150, 80100, 86050, 91950, 97900, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 46700, 53350, 60000, 66650, 72000, 77350, 82650, 88000, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 50400, 57600, 64800, 72000, 77800, 83550, 89300, 95050, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 45200, 51650, 58100, 64550, 69750, 74900, 80050, 85250, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 44900, 51300, 57700, 64100, 69250, 74400, 79500, 84650, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 45850, 52400, 58950, 65450, 70700, 75950, 81200, 86400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 44200, 50500, 56800, 63100, 68150, 73200, 78250, 83300, 46450, 53050, 59700, 66300, 71650, 76950, 82250, 87550, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 46100, 52700, 59300, 65850, 71150, 76400, 81700, 86950, 49350, 56400, 63450, 70500, 76150, 81800, 87450, 93100, 44350, 50700, 57050, 63350, 68450, 73500, 78600, 83650, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 51800, 59150, 66600, 73950, 79900, 85800, 91700, 97650, 58000, 66300, 74600, 82850, 89500, 96150, 102750, 109400, 47050, 53800, 60500, 67200, 72600, 78000, 83350, 88750, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 52550, 60050, 67550, 75050, 81100, 87100, 93100, 99100, 51250, 58600, 65900, 73200, 79100, 84950, 90800, 96650, 46200, 52800, 59400, 66000, 71300, 76600, 81850, 87150, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 49100, 56100, 63100, 70100, 75700, 81300, 86950, 92550, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 47600, 54400, 61200, 68000, 73450, 78900, 84350, 89800, 48100, 55000, 61850, 68700, 74200, 79700, 85200, 90700, 50550, 57750, 64950, 72150, 77950, 83700, 89500, 95250, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400], sources: [46] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [36300, 41500, 46700, 51850, 56000, 60150, 64300, 68450, 29900, 34200, 38450, 42700, 46150, 49550, 52950, 56400, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 31950, 36500, 41050, 45650, 49250, 52950, 56550, 60250, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 40650, 46450, 52250, 58050, 62700, 67350, 72000, 76650, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 28250, 32300, 36300, 40300, 43550, 46750, 50000, 53200, 27850, 31800, 35800, 39750, 42950, 46150, 49300, 52500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 28150, 32150, 36150, 40150, 43400, 46600, 49800, 53000, 27400, 31300, 35200, 39100, 42250, 45400, 48500, 51650, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 32450, 37100, 41750, 46350, 50100, 53800, 57500, 61200, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 29200, 33350, 37500, 41650, 45000, 48350, 51650, 55000, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 31500, 36000, 40500, 45000, 48600, 52200, 55800, 59400, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 28250, 32300, 36350, 40350, 43600, 46850, 50050, 53300, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 28050, 32050, 36050, 40050, 43300, 46500, 49700, 52900, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 28650, 32750, 36850, 40900, 44200, 47450, 50750, 54000, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27650, 31600, 35550, 39450, 42650, 45800, 48950, 52100, 29050, 33200, 37350, 41450, 44800, 48100, 51400, 54750, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 28850, 32900, 37050, 41150, 44450, 47750, 51050, 54350, 30850, 35250, 39650, 44050, 47600, 51100, 54650, 58150, 27750, 31700, 35650, 39600, 42800, 45950, 49150, 52300, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 32300, 36950, 41550, 46250, 49900, 53600, 57300, 61050, 36300, 41400, 46600, 51800, 55950, 60100, 64250, 68400, 29400, 33600, 37800, 42000, 45400, 48750, 52100, 55450, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 32850, 37550, 42250, 46900, 50700, 54450, 58200, 61950, 32050, 36600, 41200, 45750, 49450, 53100, 56750, 60400, 28900, 33000, 37150, 41250, 44550, 47850, 51150, 54450, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 30650, 35000, 39400, 43800, 47350, 50850, 54350, 57850, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 29750, 34000, 38250, 42500, 45900, 49300, 52700, 56100, 30100, 34400, 38700, 42950, 46400, 49850, 53300, 56700, 31550, 36100, 40600, 45100, 48700, 52350, 55950, 59550, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500], sources: [46] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [21800, 24900, 28000, 33000, 38680, 44360, 50040, 55720, 17950, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 19200, 21950, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 24400, 27900, 31400, 34850, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16950, 21640, 27320, 33000, 38680, 44360, 50000, 53200, 16700, 21640, 27320, 33000, 38680, 44360, 49300, 52500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16900, 21640, 27320, 33000, 38680, 44360, 49800, 53000, 16450, 21640, 27320, 33000, 38680, 44360, 48500, 51650, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 19500, 22250, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 55000, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16950, 21640, 27320, 33000, 38680, 44360, 50040, 53300, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16850, 21640, 27320, 33000, 38680, 44360, 49700, 52900, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 17200, 21640, 27320, 33000, 38680, 44360, 50040, 54000, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16600, 21640, 27320, 33000, 38680, 44360, 48950, 52100, 17400, 21640, 27320, 33000, 38680, 44360, 50040, 54750, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54350, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16650, 21640, 27320, 33000, 38680, 44360, 49150, 52300, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 19450, 22200, 27320, 33000, 38680, 44360, 50040, 55720, 21800, 24900, 28000, 33000, 38680, 44360, 50040, 55720, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55450, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 17350, 21640, 27320, 33000, 38680, 44360, 50040, 54450, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18050, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18950, 21650, 27320, 33000, 38680, 44360, 50040, 55720, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500], sources: [46] },
    ],
  },
}
