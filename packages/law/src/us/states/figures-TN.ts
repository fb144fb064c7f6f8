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
  },
}
