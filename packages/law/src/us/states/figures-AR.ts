// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Arkansas */
export const figures: StateFigures = {
  state: 'AR',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"42 U.S. Code § 1773(e)(1)(A) - School breakfast program (breakfasts free or at a reduced price on the same terms as lunches)","href":"https://www.law.cornell.edu/uscode/text/42/1773#e_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Arkansas CCDF Plan 2025-2027, Section 2.2.4","href":"https://dese.ade.arkansas.gov/Files/2025-2027_CCDF_State_Plan_Final_4.26.24.1REV_OEC.pdf#page=22"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Arkansas TEA Policy Manual Sec 2361","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=92"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 6.1.1 - Monthly Cash Assistance Payment Amount","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"Arkansas TEA Policy Manual Sec 2101","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=13"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 3.3 - Income Limit","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"Arkansas TEA Policy Manual Sec 2352","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=89"},
    {"title":"Arkansas TEA/Work Pays Program","href":"https://humanservices.arkansas.gov/divisions-shared-services/county-operations/temporary-assistance-for-needy-families/transitional-employment-assistance-tea-work-pays/"},
    {"title":"Arkansas TEA Policy Manual Sec 2362","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=93"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 6.1.1 - Payment Standards","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 3.4 - Resource Limits","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 329, sources: [0, 1] },
      { from: '2024-10-01', value: 333, sources: [0, 2] },
      { from: '2025-10-01', value: 342, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 263, sources: [0, 1] },
      { from: '2024-10-01', value: 267, sources: [0, 2] },
      { from: '2025-10-01', value: 274, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 50, sources: [0, 1] },
      { from: '2025-10-01', value: 51, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 138, sources: [5, 6] },
    ],
    'snap.countAllIneligibleIncomeGross': [
      { from: '2018-01-01', value: 1, sources: [7, 8] },
    ],
    'meals.freeBreakfast': [
      { from: '2000-01-01', value: 0, sources: [9, 10] },
      { from: '2025-07-01', value: 1, sources: [9, 10] },
    ],
    'meals.paysReduced': [
      { from: '2023-08-01', value: 1, sources: [11, 10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 78985, sources: [12, 13] },
      { from: '2024-10-01', value: 86577, sources: [13, 14] },
      { from: '2025-10-01', value: 90280, sources: [14, 13] },
      { from: '2026-10-01', value: 94627, sources: [15, 14] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 1.5], sources: [16, 17] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [16, 17] },
    ],
    'childCare.planOfMedian': [
      { from: '2025-10-01', value: 0.85, sources: [18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.47, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.47, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.47, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.14, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.2, sources: [23] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [26] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 7560, sources: [27] },
      { from: '2024-01-01', value: 9430, sources: [27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.8, sources: [28, 29] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 108, sources: [30] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 11340, sources: [31] },
      { from: '2024-01-01', value: 14130, sources: [31] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.8, sources: [32, 28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 217, sources: [30] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [33, 35] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.16, sources: [36, 37] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.14, sources: [38, 39] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 40] },
    ],
    'tanf.payment': [
      { from: '2012-01-01', value: [81, 162, 204, 247, 286, 331, 373, 415, 457], sources: [41, 42] },
    ],
    'tanf.testLimit': [
      { from: '2023-01-01', value: 513, sources: [43, 44] },
    ],
    'tanf.testFirstShare': [
      { from: '1999-09-01', value: 0.2, sources: [45, 44] },
    ],
    'tanf.firstShare': [
      { from: '1999-09-01', value: 0.2, sources: [45, 44] },
    ],
    'tanf.restShareAlready': [
      { from: '1999-09-01', value: 0.6, sources: [45, 44] },
    ],
    'tanf.halfFrom': [
      { from: '2023-01-01', value: 1026, sources: [46, 47] },
    ],
    'tanf.halfShare': [
      { from: '1999-09-01', value: 0.5, sources: [47, 48] },
    ],
    'tanf.assets': [
      { from: '1999-09-01', value: [3000], sources: [43, 49] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [41, 42] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 5, 0, 3, 0, 3, 0, 3, 0, 5, 0, 6, 0, 3, 0, 5, 0, 4, 0, 2, 0, 1, 0, 5, 0, 6, 0, 1, 0, 2, 0, 7, 0, 2, 0, 2, 0, 5, 0, 5, 0, 5, 0, 1, 0, 7, 0, 2, 0, 4, 0, 1, 0, 2, 0, 6, 0, 4, 0, 6, 0, 2, 0, 2, 0, 2, 0, 5, 0, 7, 0, 6, 0, 2, 0, 5, 0, 5, 0, 6, 0, 7, 0, 1, 0, 3, 0, 3, 0, 6, 0, 2, 0, 5, 0, 4, 0, 6, 0, 3, 0, 6, 0, 1, 0, 5, 0, 4, 0, 2, 0, 7, 0, 1, 0, 1, 0, 1, 0, 2, 0, 2, 0, 1, 0, 7, 0, 3, 0, 7, 0, 6, 0, 2, 0, 2, 0, 6, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1], sources: [50] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 5000, sources: [50] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 274, 274, 274, 274, 274, 274, 274], sources: [51] },
      { from: '2026-01-01', value: [0, 463, 463, 463, 463, 463, 463, 463], sources: [51] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 5000, sources: [52] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 10, 0, 41, 0, 23, 0, 4, 0, 42, 0, 43, 0, 44, 0, 29, 0, 45, 0, 46, 0, 47, 0, 48, 0, 23, 0, 49, 0, 50, 0, 51, 0, 22, 0, 52, 0, 53, 0, 23, 0, 54, 0, 55, 0, 23, 0, 56, 0, 57, 0, 17, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 4, 0, 16, 0, 48, 0, 63], sources: [52] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [70700, 62900, 69000, 106900, 73600, 71000, 84500, 77600, 55000, 76400, 64100, 71300, 78900, 68600, 68200, 75600, 76800, 92700, 66300, 71600, 50300, 67000, 93700, 75300, 57900, 81600, 92100, 71100, 68000, 74400, 59800, 70700, 62800, 59100, 67900, 64800, 65200, 62600, 46900, 73000, 78300, 63900, 78300, 67400, 64300, 66600, 65300, 65600, 55800, 71800, 65700, 75100, 91000, 69500, 55600, 61600, 58700, 70100, 64400, 60800, 75900, 66900, 73900], sources: [52] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [41100, 47000, 52850, 58700, 63400, 68100, 72800, 77500, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 59850, 68400, 76950, 85500, 92350, 99200, 106050, 112900, 41250, 47150, 53050, 58900, 63650, 68350, 73050, 77750, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 47000, 53700, 60400, 67100, 72500, 77850, 83250, 88600, 43500, 49700, 55900, 62100, 67100, 72050, 77050, 82000, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 42800, 48900, 55000, 61100, 66000, 70900, 75800, 80700, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39950, 45650, 51350, 57050, 61650, 66200, 70750, 75350, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 42350, 48400, 54450, 60500, 65350, 70200, 75050, 79900, 43050, 49200, 55350, 61450, 66400, 71300, 76200, 81150, 51950, 59350, 66750, 74150, 80100, 86050, 91950, 97900, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 40650, 46450, 52250, 58000, 62700, 67350, 72000, 76600, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 52500, 60000, 67500, 74950, 80950, 86950, 92950, 98950, 42200, 48200, 54250, 60250, 65100, 69900, 74750, 79550, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 45000, 51450, 57900, 64300, 69450, 74600, 79750, 84900, 51600, 59000, 66350, 73700, 79600, 85500, 91400, 97300, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 41650, 47600, 53550, 59500, 64300, 69050, 73800, 78550, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 40900, 46750, 52600, 58400, 63100, 67750, 72450, 77100, 43900, 50150, 56400, 62650, 67700, 72700, 77700, 82700, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 46900, 53600, 60300, 66950, 72350, 77700, 83050, 88400, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 40250, 46000, 51750, 57450, 62050, 66650, 71250, 75850, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 47250, 54000, 60750, 67500, 72900, 78300, 83700, 89100, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 39850, 45550, 51250, 56900, 61500, 66050, 70600, 75150, 41400, 47300, 53200, 59100, 63850, 68600, 73300, 78050], sources: [52] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [25700, 29400, 33050, 36700, 39650, 42600, 45550, 48450, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 37450, 42800, 48150, 53450, 57750, 62050, 66300, 70600, 25800, 29450, 33150, 36800, 39750, 42700, 45650, 48600, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 29400, 33600, 37750, 41950, 45300, 48650, 52050, 55400, 27200, 31050, 34950, 38800, 41950, 45050, 48150, 51250, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 26750, 30600, 34400, 38200, 41300, 44350, 47400, 50450, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 25000, 28550, 32100, 35650, 38550, 41400, 44250, 47100, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 26500, 30250, 34050, 37800, 40850, 43850, 46900, 49900, 26900, 30750, 34600, 38400, 41500, 44550, 47650, 50700, 32450, 37100, 41750, 46350, 50100, 53800, 57500, 61200, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 25450, 29050, 32650, 36250, 39200, 42100, 45000, 47900, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 32800, 37500, 42200, 46850, 50600, 54350, 58100, 61850, 26400, 30100, 33900, 37650, 40700, 43700, 46700, 49700, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 28150, 32150, 36150, 40200, 43450, 46600, 49850, 53050, 32250, 36850, 41450, 46050, 49750, 53450, 57150, 60800, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 26050, 29800, 33500, 37200, 40200, 43200, 46150, 49150, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 25550, 29200, 32850, 36500, 39450, 42350, 45300, 48200, 27450, 31350, 35250, 39150, 42300, 45450, 48550, 51700, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 29300, 33500, 37700, 41850, 45200, 48550, 51900, 55250, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 25150, 28750, 32350, 35900, 38800, 41650, 44550, 47400, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 26300, 30050, 33800, 37550, 40600, 43600, 46600, 49600, 29500, 33750, 38000, 42200, 45600, 49000, 52350, 55750, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 24900, 28450, 32000, 35550, 38400, 41250, 44100, 46950, 25900, 29600, 33300, 36950, 39950, 42900, 45850, 48800], sources: [52] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 38680, 42600, 45550, 48450, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 22450, 25650, 28850, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 42700, 45650, 48600, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55400, 16350, 21640, 27320, 33000, 38680, 44360, 48150, 51250, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 16050, 21640, 27320, 33000, 38680, 44350, 47400, 50450, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38550, 41400, 44250, 47100, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 43850, 46900, 49900, 16150, 21640, 27320, 33000, 38680, 44360, 47650, 50700, 19500, 22250, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 42100, 45000, 47900, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 19700, 22500, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43700, 46700, 49700, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 16900, 21640, 27320, 33000, 38680, 44360, 49850, 53050, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 43200, 46150, 49150, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 42350, 45300, 48200, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55250, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 41650, 44550, 47400, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 43600, 46600, 49600, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38400, 41250, 44100, 46950, 15960, 21640, 27320, 33000, 38680, 42900, 45850, 48800], sources: [52] },
    ],
  },
}
