// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Michigan */
export const figures: StateFigures = {
  state: 'MI',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"Michigan DHHS Bridges Policy Bulletin BPB 2017-016 - FAP LIHEAP Payments (effective August 1, 2017)","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/EX/BP/Public/BPB/2017-016.pdf"},
    {"title":"Michigan DHHS Bridges Eligibility Manual BEM 554 - FAP Allowable Expenses and Expense Budgeting","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/EX/BP/Public/BEM/554.pdf#page=24"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS Michigan ABAWD Waiver Response, December 16, 2024 - requested area (80 counties, three cities, and 10 reservation areas) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mi-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Michigan ABAWD Waiver Response, December 16, 2024 - county list (Alger through Lake)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mi-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA FNS Michigan ABAWD Waiver Response, December 16, 2024 - implementation date (2025-03-01) and expiration date (2026-02-28)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/mi-abawd-response-fy2025.pdf#page=6"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, Michigan through 2026-02-28)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"RFT 270, CDC Income Eligibility Scale (effective September 21, 2025)","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/EX/RF/Public/RFT/270.pdf#page=3"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Michigan Department of Health and Human Services Bulletin MMP 24-20","href":"https://www.michigan.gov/mdhhs/-/media/Project/Websites/mdhhs/Assistance-Programs/Medicaid-BPHASA/2023-Bulletins/Final-Bulletin-MMP-24-20-Eligibility.pdf?rev=dbb27d49587c40f6bb87c2669287edf6&hash=8F47918C2161E23831CC56F0BF4A3AD0#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Michigan TANF State Plan 2017 - Payment Standards (frozen 2008-2024)","href":"https://www.michigan.gov/-/media/Project/Websites/mdhhs/Folder1/Folder33/TANF_State_Plan_2017.pdf#page=7"},
    {"title":"Michigan TANF State Plan Effective 01-01-23 Revised 07-01-25 - Updated Payment Standards","href":"https://www.michigan.gov/mdhhs/-/media/Project/Websites/mdhhs/Inside-MDHHS/Reports-and-Statistics---Human-Services/State-Plans-and-Federal-Regulations/TANF_State_Plan_Effective_01-01-23_Rev-07-01-25.pdf"},
    {"title":"Michigan DHHS Reference Table 210 - FIP Monthly Assistance Payment Standard","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/ex/RF/Public/RFT/210.pdf#page=1"},
    {"title":"Michigan DHHS BEM 518 - FIP/RCA/SDA Income Budgeting","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/ex/BP/Public/BEM/518.pdf#page=5"},
    {"title":"Michigan TANF State Plan 2023","href":"https://www.michigan.gov/mdhhs/-/media/Project/Websites/mdhhs/Inside-MDHHS/Reports-and-Statistics---Human-Services/State-Plans-and-Federal-Regulations/TANF_State_Plan_2023.pdf"},
    {"title":"Michigan DHHS BEM 520 - Computing the FIP/RCA/SDA Budget","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/EX/BP/Public/BEM/520.pdf#page=3"},
    {"title":"Michigan DHHS BEM 520 - Computing the FIP/RCA/SDA Budget","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/EX/BP/Public/BEM/520.pdf#page=4"},
    {"title":"Michigan DHHS BEM 400 - Assets","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/EX/BP/Public/BEM/400.pdf#page=1"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Mich. Comp. Laws § 206.272"},
    {"title":"SSA State Assistance Programs for SSI Recipients, Michigan, Table 1","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/mi.html"},
    {"title":"MDHHS RFT 248, SSI Payment Levels (RFB 2016-001 archive)","href":"https://web.archive.org/web/20161223122049id_/https://dhhs.michigan.gov/OLMWEB/EX/RF/Public/RFT/248.pdf#page=2"},
    {"title":"SSA 2011 State Assistance Programs, Michigan baseline","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/mi.html"},
    {"title":"MDHHS RFT 248, SSI Payment Levels","href":"https://mdhhs-pres-prod.michigan.gov/olmweb/ex/RF/Public/RFT/248.pdf#page=2"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 686, sources: [0, 1] },
      { from: '2024-10-01', value: 664, sources: [0, 2] },
      { from: '2025-10-01', value: 682, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 157, sources: [0, 1] },
      { from: '2024-10-01', value: 176, sources: [0, 2] },
      { from: '2025-10-01', value: 181, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2024-10-01', value: 32, sources: [0, 2] },
      { from: '2025-10-01', value: 33, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 109, sources: [0, 1] },
      { from: '2024-10-01', value: 115, sources: [0, 2] },
      { from: '2025-10-01', value: 119, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 109, sources: [0, 1] },
      { from: '2024-10-01', value: 115, sources: [0, 2] },
      { from: '2025-10-01', value: 119, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 37, sources: [0, 1] },
      { from: '2024-10-01', value: 29, sources: [0, 2] },
      { from: '2025-10-01', value: 30, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 31, sources: [0, 1] },
      { from: '2024-10-01', value: 30, sources: [0, 2] },
      { from: '2025-10-01', value: 31, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2017-08-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [7, 8] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 165, sources: [9, 10] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [11, 12] },
      { from: '2024-11-01', value: [26001, 26003, 26005, 26007, 26009, 26011, 26013, 26015, 26017, 26019, 26021, 26023, 26025, 26027, 26029, 26031, 26033, 26035, 26037, 26039, 26041, 26043, 26045, 26047, 26049, 26051, 26053, 26055, 26057, 26059, 26061, 26063, 26065, 26067, 26069, 26071, 26073, 26075, 26077, 26079, 26081, 26083, 26085, 26087, 26089, 26091, 26093, 26095, 26097, 26099, 26101, 26103, 26105, 26107, 26109, 26111, 26113, 26115, 26117, 26119, 26121, 26123, 26127, 26129, 26131, 26133, 26135, 26137, 26139, 26141, 26143, 26145, 26147, 26149, 26151, 26153, 26155, 26157, 26159, 26161, 26163, 26165], sources: [11, 12] },
      { from: '2025-03-01', value: [26001, 26003, 26005, 26007, 26009, 26011, 26013, 26015, 26017, 26019, 26021, 26023, 26025, 26027, 26029, 26031, 26033, 26035, 26037, 26039, 26041, 26043, 26045, 26047, 26049, 26051, 26053, 26055, 26057, 26059, 26061, 26063, 26065, 26067, 26069, 26071, 26073, 26075, 26077, 26079, 26083, 26085, 26087, 26089, 26091, 26095, 26097, 26099, 26101, 26103, 26105, 26107, 26109, 26111, 26113, 26115, 26117, 26119, 26121, 26123, 26127, 26129, 26131, 26133, 26135, 26137, 26139, 26141, 26143, 26145, 26147, 26149, 26151, 26153, 26155, 26157, 26159, 26161, 26163, 26165], sources: [11, 12] },
      { from: '2026-03-01', value: [26001, 26003, 26011, 26031, 26069, 26071, 26095, 26097, 26119, 26127, 26129, 26135, 26141, 26143, 26153], sources: [13, 14] },
      { from: '2026-11-01', value: [], sources: [13, 14] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [15] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [16] },
    ],
    'meals.freeForAll': [
      { from: '2023-07-01', value: 1, sources: [17, 18] },
      { from: '2027-10-01', value: 0, sources: [17, 18] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 103103, sources: [19, 20] },
      { from: '2024-10-01', value: 111699, sources: [20, 21] },
      { from: '2025-10-01', value: 117043, sources: [21, 20] },
      { from: '2026-10-01', value: 119786, sources: [22, 21] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.1, sources: [23, 24] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [23, 24] },
    ],
    'childCare.planMonthly': [
      { from: '2025-09-21', value: [2608, 3526, 4442, 5358, 6276, 7192, 8108, 9026, 9942, 10858], sources: [25] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.17, sources: [26, 27] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.17, sources: [27, 28] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.17, sources: [27, 28] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2, sources: [29, 28] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.59, sources: [30] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [31, 32] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 1012, sources: [35] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [36, 33] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1372, sources: [35] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [35] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [35] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [35] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [35] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [35] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 0, sources: [37, 38] },
      { from: '2024-08-01', value: 1, sources: [37, 39] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 0, sources: [37, 38] },
      { from: '2024-08-01', value: 1, sources: [37, 40] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [37, 39] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2, sources: [41, 42] },
    ],
    'tanf.payment': [
      { from: '2017-01-01', value: [306, 403, 492, 597, 694, 828, 905], beyond: 80, sources: [43, 44] },
      { from: '2024-12-01', value: [363, 478, 583, 707, 822, 981, 1072], beyond: 95, sources: [44, 45] },
    ],
    'tanf.testFlat': [
      { from: '2008-10-01', value: 200, sources: [46, 47] },
    ],
    'tanf.testRestShare': [
      { from: '2008-10-01', value: 0.2, sources: [46, 48] },
    ],
    'tanf.flat': [
      { from: '2008-10-01', value: 200, sources: [46, 47] },
    ],
    'tanf.restShare': [
      { from: '2011-01-01', value: 0.5, sources: [46, 49] },
    ],
    'tanf.assets': [
      { from: '2019-01-01', value: [15000], sources: [50] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [44, 45] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 15, 0, 16, 0, 11, 0, 15, 0, 14, 0, 8, 0, 16, 0, 11, 0, 8, 0, 14, 0, 9, 0, 10, 0, 10, 0, 9, 0, 14, 0, 15, 0, 15, 0, 13, 0, 7, 0, 15, 0, 16, 0, 16, 0, 7, 0, 14, 0, 5, 0, 13, 0, 16, 0, 14, 0, 8, 0, 7, 0, 16, 0, 6, 0, 7, 0, 12, 0, 15, 0, 16, 0, 13, 0, 7, 0, 10, 0, 14, 0, 12, 0, 16, 0, 12, 0, 5, 0, 14, 0, 4, 0, 4, 0, 16, 0, 15, 0, 2, 0, 14, 0, 16, 0, 12, 0, 12, 0, 16, 0, 13, 0, 14, 0, 1, 0, 12, 0, 15, 0, 12, 0, 12, 0, 2, 0, 12, 0, 15, 0, 16, 0, 12, 0, 15, 0, 15, 0, 12, 0, 15, 0, 15, 0, 8, 0, 3, 0, 9, 0, 6, 0, 16, 0, 5, 0, 6, 0, 9, 0, 4, 0, 1, 0, 14], sources: [51] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 26000, sources: [51] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 216, 201, 244, 216, 207, 290, 253, 281, 286, 242, 242, 238, 337, 292, 311, 448], sources: [52] },
      { from: '2026-01-01', value: [0, 304, 302, 259, 293, 232, 386, 268, 379, 305, 284, 284, 282, 379, 354, 393, 545], sources: [52] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.3, 0.3, 0.3, 0.3], sources: [53] },
    ],
    'supplement.own': [
      { from: '2016-01-01', value: [14, 14, 14], sources: [54, 55] },
    ],
    'supplement.ownEach': [
      { from: '2016-01-01', value: [10.5, 10.5, 10.5], sources: [55, 56] },
    ],
    'supplement.kept': [
      { from: '2016-01-01', value: [9.33, 9.33, 9.33], sources: [54, 55] },
    ],
    'supplement.keptEach': [
      { from: '2016-01-01', value: [6.98, 6.98, 6.98], sources: [55, 56] },
    ],
    'supplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [54, 57] },
    ],
  },
}
