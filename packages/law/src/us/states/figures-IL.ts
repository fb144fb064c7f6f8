// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Illinois */
export const figures: StateFigures = {
  state: 'IL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA FNS FY 2026 Quarter 1 ABAWD Waiver Status Report (waivers as of 2025-10-01; no waiver for HI, MA, or VA)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY26-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Illinois Department of Human Services Commodity Supplemental Food Program (local agencies and counties served)","href":"https://www.dhs.state.il.us/page.aspx?item=31874"},
    {"title":"Illinois Department of Human Services Commodity Supplemental Food Program (Internet Archive snapshot, 2026-03-20)","href":"https://web.archive.org/web/20260320212109/https://www.dhs.state.il.us/page.aspx?item=31874"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"01.02.01 - Income Guidelines","href":"https://www.dhs.state.il.us/page.aspx?item=118832"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Ill. Admin. Code tit. 89, § 112.251 - Payment Levels","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.251"},
    {"title":"MR 23.30 TANF Payment Level Increase/IED Levels (October 2023 - 35% FPL)","href":"https://www.dhs.state.il.us/page.aspx?item=149890"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"Ill. Admin. Code tit. 89, § 112.141 - Earned Income Exemption (a)","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.141"},
    {"title":"WAG 25-06-03-a - Work Pays / Budgeting Methods (Nov 1993 two-thirds rate; Jul 2010 three-quarters rate)","href":"https://www.dhs.state.il.us/page.aspx?item=19815"},
    {"title":"PM 10-02-02-c: First Regular Roll Month","href":"https://www.dhs.state.il.us/page.aspx?item=15864"},
    {"title":"Ill. Admin. Code tit. 89, § 112.143 - Recognized Employment Expenses (b)","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.143"},
    {"title":"Ill. Admin. Code tit. 89, § 112.100 - Unearned Income","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.100"},
    {"title":"Ill. Admin. Code tit. 89, § 112.110 - Exempt Unearned Income","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-112.110"},
    {"title":"IDHS PM 10-01-02 Minimum Payment (WAG 10-01-02)","href":"https://www.dhs.state.il.us/page.aspx?item=15820"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"35 ILCS 5/212 (with a child under 12 also 35 ILCS 5/244)"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"WAG 11-01-01:Personal Allowance","href":"https://www.dhs.state.il.us/page.aspx?item=15913"},
    {"title":"Ill. Admin. Code tit. 89, § 113.247 - Personal Allowance Amounts","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-113.247"},
    {"title":"Ill. Admin. Code tit. 89, § 113.248 - Shelter (b)","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-113.248"},
    {"title":"Ill. Admin. Code tit. 89, § 113.120 - Exempt Earned Income","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-113.120"},
    {"title":"Ill. Admin. Code tit. 89, § 113.253 - Allowances for Increase in SSI Benefits","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-113.253"},
    {"title":"PM 11-01-07:Grant Adjustment","href":"https://www.dhs.state.il.us/page.aspx?item=15948"},
    {"title":"Illinois Department of Human Services, PM 11-01-07 (at second hand; the sum of the rises of SSI gives a dollar less)"},
    {"title":"Ill. Admin. Code tit. 89, § 113.259 - AABD Fuel and Utility Allowances by Area","href":"https://www.law.cornell.edu/regulations/illinois/Ill-Admin-Code-tit-89-SS-113.259"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 577, sources: [0, 1] },
      { from: '2024-10-01', value: 532, sources: [0, 2] },
      { from: '2025-10-01', value: 546, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 386, sources: [0, 1] },
      { from: '2024-10-01', value: 445, sources: [0, 2] },
      { from: '2025-10-01', value: 457, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 75, sources: [0, 1] },
      { from: '2024-10-01', value: 65, sources: [0, 2] },
      { from: '2025-10-01', value: 67, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 185, sources: [6, 7] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [8] },
      { from: '2024-11-01', value: 1, sources: [9, 10] },
      { from: '2026-02-01', value: 0, sources: [8, 11] },
    ],
    'snap.broadBased.gross': [
      { from: '2016-01-01', value: 1.65, sources: [12] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [13] },
    ],
    'csfp.counties': [
      { from: '2025-01-01', value: [17003, 17027, 17031, 17047, 17055, 17059, 17065, 17069, 17077, 17083, 17087, 17119, 17127, 17151, 17153, 17157, 17159, 17165, 17163, 17181, 17185, 17189, 17193, 17199], sources: [14, 15] },
    ],
    'csfp.notEverywhere': [
      { from: '2025-01-01', value: 1, sources: [14, 15] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 112679, sources: [16, 17] },
      { from: '2024-10-01', value: 122136, sources: [17, 18] },
      { from: '2025-10-01', value: 128140, sources: [18, 17] },
      { from: '2026-10-01', value: 132343, sources: [19, 18] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [20, 21] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [20, 21] },
    ],
    'childCare.planOfPoverty': [
      { from: '2022-07-01', value: 2.25, sources: [22] },
    ],
    'medicaid.infant': [
      { from: '2023-01-01', value: 3.18, sources: [23, 24] },
    ],
    'medicaid.youngChild': [
      { from: '2023-01-01', value: 3.18, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2023-01-01', value: 3.18, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.13, sources: [25, 26] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.38, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [28, 29] },
    ],
    'medicaid.agedLeftOutAlone': [
      { from: '2015-01-01', value: 25, sources: [30] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [31] },
      { from: '2024-01-01', value: 17500, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 1012, sources: [30] },
    ],
    'medicaid.agedLeftOutCouple': [
      { from: '2015-01-01', value: 25, sources: [30] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [34] },
      { from: '2024-01-01', value: 17500, sources: [34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [35, 32] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1372, sources: [30] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [36] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [37, 38] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.13, sources: [39, 40] },
    ],
    'tanf.paymentOfPoverty': [
      { from: '2023-10-01', value: 0.35, sources: [41, 42] },
    ],
    'tanf.childOnlyShare': [
      { from: '2018-10-01', value: 0.75, sources: [41] },
    ],
    'tanf.adultsOnlyShare': [
      { from: '2018-10-01', value: 0.25, sources: [41] },
    ],
    'tanf.povertyFirst': [
      { from: '2023-07-01', value: 14580, sources: [43, 44] },
      { from: '2024-07-01', value: 15060, sources: [43, 44] },
      { from: '2025-07-01', value: 15650, sources: [43, 44] },
      { from: '2026-07-01', value: 15960, sources: [45, 43] },
    ],
    'tanf.povertyEach': [
      { from: '2023-07-01', value: 5140, sources: [43, 44] },
      { from: '2024-07-01', value: 5380, sources: [43, 44] },
      { from: '2025-07-01', value: 5500, sources: [43, 44] },
      { from: '2026-07-01', value: 5680, sources: [45, 43] },
    ],
    'tanf.testPayTo': [
      { from: '2010-07-01', value: 0.5, sources: [46] },
    ],
    'tanf.firstShare': [
      { from: '2010-07-01', value: 0.75, sources: [47, 48] },
    ],
    'tanf.careYoung': [
      { from: '2010-01-01', value: 200, sources: [49] },
    ],
    'tanf.careOlder': [
      { from: '2010-01-01', value: 175, sources: [49] },
    ],
    'tanf.careFirst': [
      { from: '2010-01-01', value: 1, sources: [49] },
    ],
    'tanf.supportNotCounted': [
      { from: '1997-07-01', value: 1, sources: [50, 51] },
    ],
    'tanf.wholeDollars': [
      { from: '2023-10-01', value: 1, sources: [41, 42] },
    ],
    'tanf.minimum': [
      { from: '1975-01-01', value: 1, sources: [52] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 10, 0, 13, 0, 11, 0, 5, 0, 10, 0, 6, 0, 11, 0, 5, 0, 10, 0, 9, 0, 10, 0, 9, 0, 13, 0, 11, 0, 9, 0, 1, 0, 13, 0, 9, 0, 5, 0, 8, 0, 9, 0, 3, 0, 9, 0, 13, 0, 13, 0, 13, 0, 9, 0, 13, 0, 7, 0, 13, 0, 11, 0, 4, 0, 13, 0, 6, 0, 13, 0, 6, 0, 6, 0, 9, 0, 13, 0, 13, 0, 13, 0, 11, 0, 5, 0, 13, 0, 3, 0, 4, 0, 4, 0, 7, 0, 2, 0, 7, 0, 13, 0, 5, 0, 8, 0, 10, 0, 7, 0, 2, 0, 8, 0, 10, 0, 11, 0, 12, 0, 13, 0, 7, 0, 10, 0, 13, 0, 10, 0, 6, 0, 12, 0, 11, 0, 10, 0, 10, 0, 5, 0, 7, 0, 13, 0, 9, 0, 10, 0, 13, 0, 13, 0, 7, 0, 11, 0, 13, 0, 6, 0, 12, 0, 13, 0, 10, 0, 10, 0, 10, 0, 10, 0, 7, 0, 5, 0, 7, 0, 13, 0, 9, 0, 13, 0, 6, 0, 11, 0, 13, 0, 13, 0, 6, 0, 4, 0, 13, 0, 5, 0, 7], sources: [53] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 17000, sources: [53] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 238, 239, 239, 221, 351, 342, 371, 456, 456, 389, 328, 264, 530], sources: [54] },
      { from: '2026-01-01', value: [0, 302, 352, 325, 306, 533, 503, 542, 665, 746, 558, 486, 378, 789], sources: [54] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.2, 0.2, 0.2, 0.2], sources: [55] },
    ],
    'stateCredits.shareWithYoung': [
      { from: '2025-01-01', value: 0.28, sources: [55] },
    ],
    'stateCredits.youngUnder': [
      { from: '2025-01-01', value: 12, sources: [55] },
    ],
    'stateCredits.youngestFiler': [
      { from: '2025-01-01', value: 18, sources: [55] },
    ],
    'stateCredits.olderFilersToo': [
      { from: '2025-01-01', value: 1, sources: [55] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 17000, sources: [56] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 7, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 15, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 27, 0, 34, 0, 1, 0, 35, 0, 36, 0, 37, 0, 7, 0, 38, 0, 39, 0, 15, 0, 40, 0, 41, 0, 42, 0, 15, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 27, 0, 15, 0, 48, 0, 49, 0, 50, 0, 7, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 34, 0, 7, 0, 56, 0, 57, 0, 58, 0, 59, 0, 52, 0, 8, 0, 10, 0, 29, 0, 37, 0, 60, 0, 61, 0, 62, 0, 54, 0, 34, 0, 7, 0, 63, 0, 55, 0, 64, 0, 46, 0, 65, 0, 52, 0, 66, 0, 52, 0, 67, 0, 8, 0, 68, 0, 68, 0, 58, 0, 69, 0, 70, 0, 71, 0, 15, 0, 72, 0, 4, 0, 52], sources: [56] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [91100, 90200, 102700, 89400, 90000, 91900, 113500, 82900, 83400, 114300, 90600, 93200, 77900, 78300, 121500, 99000, 101100, 112500, 104100, 97900, 80300, 78500, 104900, 82500, 92500, 75100, 84900, 79500, 85700, 116100, 92100, 90300, 72700, 97500, 85200, 98800, 83300, 99600, 83800, 102200, 135800, 86900, 105200, 81400, 93100, 96500, 93000, 117000, 95100, 96200, 81500, 106100, 84100, 84400, 114900, 93600, 91500, 99400, 101200, 65900, 93300, 93900, 75000, 87800, 91400, 86300, 89500, 88100, 78700, 77300, 90900, 95000], sources: [56] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [51050, 58350, 65650, 72900, 78750, 84600, 90400, 96250, 50550, 57750, 64950, 72150, 77950, 83700, 89500, 95250, 57550, 65750, 73950, 82150, 88750, 95300, 101900, 108450, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50400, 57600, 64800, 72000, 77800, 83550, 89300, 95050, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 63600, 72650, 81750, 90800, 98100, 105350, 112600, 119900, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 62100, 71000, 79850, 88700, 95800, 102900, 110000, 117100, 50750, 58000, 65250, 72500, 78300, 84100, 89900, 95700, 52200, 59650, 67100, 74550, 80550, 86500, 92450, 98450, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 68050, 77800, 87500, 97200, 105000, 112800, 120550, 128350, 55450, 63400, 71300, 79200, 85550, 91900, 98250, 104550, 56650, 64750, 72850, 80900, 87400, 93850, 100350, 106800, 62300, 71200, 80100, 88950, 96100, 103200, 110300, 117450, 58350, 66650, 75000, 83300, 90000, 96650, 103300, 110000, 54850, 62650, 70500, 78300, 84600, 90850, 97100, 103400, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 58750, 67150, 75550, 83900, 90650, 97350, 104050, 110750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 51800, 59200, 66600, 74000, 79950, 85850, 91800, 97700, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 65050, 74350, 83650, 92900, 100350, 107800, 115200, 122650, 51600, 59000, 66350, 73700, 79600, 85500, 91400, 97300, 50600, 57800, 65050, 72250, 78050, 83850, 89600, 95400, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 54600, 62400, 70200, 78000, 84250, 90500, 96750, 103000, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 55350, 63250, 71150, 79050, 85400, 91700, 98050, 104350, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 55800, 63800, 71750, 79700, 86100, 92500, 98850, 105250, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 56150, 64200, 72200, 80200, 86650, 93050, 99450, 105900, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 56050, 64050, 72050, 80050, 86500, 92850, 99300, 105700, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 52150, 59600, 67050, 74500, 80500, 86450, 92400, 98350, 54050, 61800, 69500, 77200, 83400, 89600, 95750, 101950, 52100, 59550, 67000, 74400, 80400, 86350, 92300, 98250, 65550, 74900, 84250, 93600, 101100, 108600, 116100, 123600, 53300, 60900, 68500, 76100, 82200, 88300, 94400, 100500, 53900, 61600, 69300, 76950, 83150, 89300, 95450, 101600, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 59450, 67950, 76450, 84900, 91700, 98500, 105300, 112100, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 64350, 73550, 82750, 91900, 99300, 106650, 114000, 121350, 52450, 59950, 67450, 74900, 80900, 86900, 92900, 98900, 51250, 58600, 65900, 73200, 79100, 84950, 90800, 96650, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 56700, 64800, 72900, 80950, 87450, 93950, 100400, 106900, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 53700, 61350, 69000, 76650, 82800, 88950, 95050, 101200, 52600, 60100, 67600, 75100, 81150, 87150, 93150, 99150, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 51200, 58500, 65800, 73100, 78950, 84800, 90650, 96500, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 50900, 58200, 65450, 72700, 78550, 84350, 90150, 96000, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350], sources: [56] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [31900, 36450, 41000, 45550, 49200, 52850, 56500, 60150, 31600, 36100, 40600, 45100, 48750, 52350, 55950, 59550, 35950, 41100, 46250, 51350, 55500, 59600, 63700, 67800, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31500, 36000, 40500, 45000, 48600, 52200, 55800, 59400, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 39750, 45400, 51100, 56750, 61300, 65850, 70400, 74950, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 38850, 44400, 49950, 55450, 59900, 64350, 68800, 73200, 31750, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 32650, 37300, 41950, 46600, 50350, 54100, 57800, 61550, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 42550, 48600, 54700, 60750, 65650, 70500, 75350, 80200, 34650, 39600, 44550, 49500, 53500, 57450, 61400, 65350, 35400, 40450, 45500, 50550, 54600, 58650, 62700, 66750, 38900, 44450, 50050, 55600, 60050, 64500, 68950, 73400, 36450, 41650, 46850, 52050, 56250, 60400, 64550, 68750, 34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 36750, 42000, 47250, 52450, 56650, 60850, 65050, 69250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 32400, 37000, 41650, 46250, 49950, 53650, 57350, 61050, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 40650, 46450, 52250, 58050, 62700, 67350, 72000, 76650, 32250, 36850, 41450, 46050, 49750, 53450, 57150, 60800, 31650, 36150, 40650, 45150, 48800, 52400, 56000, 59600, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 34150, 39000, 43900, 48750, 52650, 56550, 60450, 64350, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 34600, 39550, 44500, 49400, 53400, 57350, 61300, 65250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 34900, 39850, 44850, 49800, 53800, 57800, 61800, 65750, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 35100, 40150, 45150, 50150, 54150, 58150, 62200, 66200, 47550, 54350, 61150, 67900, 73350, 78800, 84200, 89650, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 35000, 40000, 45000, 50050, 54050, 58050, 62050, 66100, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 32600, 37250, 41900, 46550, 50300, 54000, 57750, 61450, 33800, 38600, 43450, 48250, 52150, 56000, 59850, 63700, 32550, 37200, 41850, 46500, 50250, 53950, 57700, 61400, 40950, 46800, 52650, 58500, 63200, 67900, 72550, 77250, 33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 33700, 38500, 43300, 48100, 51950, 55800, 59650, 63500, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 37150, 42450, 47750, 53050, 57300, 61550, 65800, 70050, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 40250, 46000, 51750, 57450, 62050, 66650, 71250, 75850, 32800, 37450, 42150, 46800, 50550, 54300, 58050, 61800, 32050, 36600, 41200, 45750, 49450, 53100, 56750, 60400, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 35450, 40500, 45550, 50600, 54650, 58700, 62750, 66800, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 33550, 38350, 43150, 47900, 51750, 55600, 59400, 63250, 32900, 37600, 42300, 46950, 50750, 54500, 58250, 62000, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 32000, 36600, 41150, 45700, 49400, 53050, 56700, 60350, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 31850, 36400, 40950, 45450, 49100, 52750, 56400, 60000, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700], sources: [56] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [19150, 21900, 27320, 33000, 38680, 44360, 50040, 55720, 18950, 21650, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 23850, 27250, 30650, 34050, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 23300, 26600, 29950, 33250, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 25550, 29200, 32850, 36450, 39400, 44360, 50040, 55720, 20800, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 23350, 26700, 30050, 33350, 38680, 44360, 50040, 55720, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19450, 22200, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 24400, 27900, 31400, 34850, 38680, 44360, 50040, 55720, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20500, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20950, 23950, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 28550, 32600, 36700, 40750, 44050, 47300, 50550, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21050, 24050, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 19550, 22350, 27320, 33000, 38680, 44360, 50040, 55720, 24600, 28100, 31600, 35100, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23100, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22300, 25500, 28700, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 24150, 27600, 31050, 34450, 38680, 44360, 50040, 55720, 19700, 22500, 27320, 33000, 38680, 44360, 50040, 55720, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19200, 21950, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19100, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720], sources: [56] },
    ],
    'stateSupplement.illinois.personal': [
      { from: '2020-01-01', value: [62.43, 57.25, 53.71, 53.71, 53.71, 53.71, 53.71, 52.91], sources: [57, 58] },
    ],
    'stateSupplement.illinois.shelter': [
      { from: '1995-01-01', value: 97, sources: [59] },
    ],
    'stateSupplement.illinois.leftOut': [
      { from: '2009-01-01', value: 25, sources: [60] },
    ],
    'stateSupplement.illinois.adjustment': [
      { from: '2023-01-01', value: 735.9, sources: [61, 62] },
      { from: '2024-01-01', value: 764.9, sources: [61, 62] },
      { from: '2025-01-01', value: 788.9, sources: [61, 62] },
      { from: '2026-01-01', value: 816.9, sources: [63] },
    ],
    'stateSupplement.illinois.electricity@IL_1': [
      { from: '2020-01-01', value: [5.55, 5.8, 6.25, 6.25, 6.7, 6.7, 7.1, 7.1], sources: [64] },
    ],
    'stateSupplement.illinois.electricity@IL_2': [
      { from: '2020-01-01', value: [6.8, 7.35, 7.65, 7.65, 8.3, 8.3, 8.65, 8.65], sources: [64] },
    ],
    'stateSupplement.illinois.electricity@IL_3': [
      { from: '2020-01-01', value: [6.8, 7.35, 7.65, 7.65, 8.3, 8.3, 8.65, 8.65], sources: [64] },
    ],
    'stateSupplement.illinois.electricity@IL_6': [
      { from: '2020-01-01', value: [5.55, 5.8, 6.25, 6.25, 6.7, 6.7, 7.1, 7.1], sources: [64] },
    ],
    'stateSupplement.illinois.electricity@IL_7': [
      { from: '2020-01-01', value: [6.8, 7.35, 7.65, 7.65, 8.3, 8.3, 8.65, 8.65], sources: [64] },
    ],
    'stateSupplement.illinois.water@IL_1': [
      { from: '2020-01-01', value: [3.8, 3.8, 4.45, 4.45, 5.1, 5.1, 5.7, 5.7], sources: [64] },
    ],
    'stateSupplement.illinois.water@IL_2': [
      { from: '2020-01-01', value: [3.8, 3.8, 4.45, 4.45, 5.1, 5.1, 5.7, 5.7], sources: [64] },
    ],
    'stateSupplement.illinois.water@IL_3': [
      { from: '2020-01-01', value: [3.8, 3.8, 4.45, 4.45, 5.1, 5.1, 5.7, 5.7], sources: [64] },
    ],
    'stateSupplement.illinois.water@IL_6': [
      { from: '2020-01-01', value: [5.1, 5.1, 5.7, 5.7, 7, 7, 7.65, 7.65], sources: [64] },
    ],
    'stateSupplement.illinois.water@IL_7': [
      { from: '2020-01-01', value: [5.1, 5.1, 5.7, 5.7, 7, 7, 7.65, 7.65], sources: [64] },
    ],
    'stateSupplement.illinois.cooking@IL_1': [
      { from: '2020-01-01', value: [3, 3.5, 4.05, 4.05, 4.4, 4.4, 5.1, 5.1], sources: [64] },
    ],
    'stateSupplement.illinois.cooking@IL_2': [
      { from: '2020-01-01', value: [3.25, 4.65, 6.4, 6.4, 7.1, 7.1, 7.9, 7.9], sources: [64] },
    ],
    'stateSupplement.illinois.cooking@IL_3': [
      { from: '2020-01-01', value: [3.25, 4.65, 6.4, 6.4, 7.1, 7.1, 7.9, 7.9], sources: [64] },
    ],
    'stateSupplement.illinois.cooking@IL_6': [
      { from: '2020-01-01', value: [3.25, 4.65, 6.4, 6.4, 7.1, 7.1, 7.9, 7.9], sources: [64] },
    ],
    'stateSupplement.illinois.cooking@IL_7': [
      { from: '2020-01-01', value: [3.25, 4.65, 6.4, 6.4, 7.1, 7.1, 7.9, 7.9], sources: [64] },
    ],
    'stateSupplement.illinois.heating@IL_1': [
      { from: '2020-01-01', value: [11.9, 13.2, 14.5, 14.5, 15.75, 15.75, 16.15, 16.15], sources: [64] },
    ],
    'stateSupplement.illinois.heating@IL_2': [
      { from: '2020-01-01', value: [10.2, 11.4, 11.9, 11.9, 13.2, 13.2, 14, 14], sources: [64] },
    ],
    'stateSupplement.illinois.heating@IL_3': [
      { from: '2020-01-01', value: [10.2, 11.45, 11.9, 11.9, 13.2, 13.2, 14, 14], sources: [64] },
    ],
    'stateSupplement.illinois.heating@IL_6': [
      { from: '2020-01-01', value: [10.2, 11.45, 11.9, 11.9, 13.2, 13.2, 14, 14], sources: [64] },
    ],
    'stateSupplement.illinois.heating@IL_7': [
      { from: '2020-01-01', value: [10.2, 11.45, 11.9, 11.9, 13.2, 13.2, 14, 14], sources: [64] },
    ],
  },
}
