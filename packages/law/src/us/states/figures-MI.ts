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
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'stateSupplement.own': [
      { from: '2016-01-01', value: [14, 14, 14], sources: [54, 55] },
    ],
    'stateSupplement.ownEach': [
      { from: '2016-01-01', value: [10.5, 10.5, 10.5], sources: [55, 56] },
    ],
    'stateSupplement.kept': [
      { from: '2016-01-01', value: [9.33, 9.33, 9.33], sources: [54, 55] },
    ],
    'stateSupplement.keptEach': [
      { from: '2016-01-01', value: [6.98, 6.98, 6.98], sources: [55, 56] },
    ],
    'stateSupplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [54, 57] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 26000, sources: [58] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 19, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 19, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 42, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 52, 0, 54, 0, 55, 0, 56, 0, 2, 0, 57, 0, 42, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 63, 0, 64, 0, 24, 0, 65, 0, 66, 0, 42, 0, 67, 0, 68, 0, 69, 0, 70, 0, 71, 0, 72, 0, 73, 0, 42, 0, 74], sources: [58] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [77100, 77500, 99600, 72600, 92900, 76800, 70700, 101000, 89900, 95500, 92200, 81800, 80700, 89800, 97400, 79500, 86300, 65100, 102600, 76400, 82800, 83400, 101700, 82100, 77900, 70500, 113900, 80100, 81300, 89400, 81900, 98700, 69800, 75300, 79000, 101200, 108100, 86600, 106600, 80900, 62600, 104800, 122100, 87000, 129000, 68700, 84300, 85500, 99900, 89000, 81700, 83100, 107200, 95200, 80600, 69900, 79300, 78100, 71500, 75200, 74200, 66200, 90600, 113700, 73300, 83200, 85900, 77800, 75800, 87600, 83000, 94400, 142300, 82200], sources: [58] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 55800, 63800, 71750, 79700, 86100, 92500, 98850, 105250, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 52050, 59450, 66900, 74300, 80250, 86200, 92150, 98100, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 56600, 64650, 72750, 80800, 87300, 93750, 100200, 106700, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 53500, 61150, 68800, 76400, 82550, 88650, 94750, 100850, 51650, 59000, 66400, 73750, 79650, 85550, 91450, 97350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 50300, 57500, 64700, 71850, 77600, 83350, 89100, 94850, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 48350, 55250, 62150, 69050, 74600, 80100, 85650, 91150, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 57500, 65700, 73900, 82100, 88700, 95250, 101850, 108400, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 56950, 65100, 73250, 81350, 87900, 94400, 100900, 107400, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 63800, 72900, 82000, 91100, 98400, 105700, 113000, 120300, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 50050, 57200, 64350, 71500, 77250, 82950, 88700, 94400, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 51350, 58650, 66000, 73300, 79200, 85050, 90900, 96800, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 51950, 59350, 66750, 74150, 80100, 86050, 91950, 97900, 59000, 67400, 75850, 84250, 91000, 97750, 104500, 111250, 48550, 55450, 62400, 69300, 74850, 80400, 85950, 91500, 59750, 68250, 76800, 85300, 92150, 98950, 105800, 112600, 48000, 54850, 61700, 68500, 74050, 79500, 85000, 90450, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 58700, 67100, 75500, 83850, 90600, 97300, 104000, 110700, 68400, 78200, 87950, 97700, 105550, 113350, 121150, 129000, 48750, 55700, 62650, 69600, 75200, 80750, 86350, 91900, 72250, 82600, 92900, 103200, 111500, 119750, 128000, 136250, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 47250, 54000, 60750, 67450, 72850, 78250, 83650, 89050, 47900, 54750, 61600, 68400, 73900, 79350, 84850, 90300, 53700, 61350, 69050, 76700, 82850, 89000, 95150, 101250, 49850, 57000, 64100, 71200, 76900, 82600, 88300, 94000, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 60050, 68600, 77200, 85750, 92650, 99500, 106350, 113200, 53350, 60950, 68550, 76150, 82250, 88350, 94450, 100550, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 50750, 58000, 65250, 72500, 78300, 84100, 89900, 95700, 63700, 72800, 81900, 90950, 98250, 105550, 112800, 120100, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 48100, 55000, 61850, 68700, 74200, 79700, 85200, 90700, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 49100, 56100, 63100, 70100, 75750, 81350, 86950, 92550, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 52850, 60400, 67950, 75500, 81550, 87600, 93650, 99700, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350], sources: [58] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 34900, 39850, 44850, 49800, 53800, 57800, 61800, 65750, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 32550, 37200, 41850, 46450, 50200, 53900, 57600, 61350, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 35350, 40400, 45450, 50500, 54550, 58600, 62650, 66700, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 33450, 38200, 43000, 47750, 51600, 55400, 59250, 63050, 32300, 36900, 41500, 46100, 49800, 53500, 57200, 60900, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 31450, 35950, 40450, 44900, 48500, 52100, 55700, 59300, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 30250, 34550, 38850, 43150, 46650, 50100, 53550, 57000, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 35950, 41050, 46200, 51300, 55450, 59550, 63650, 67750, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 35600, 40700, 45800, 50850, 54950, 59000, 63100, 67150, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 39900, 45600, 51300, 56950, 61550, 66100, 70650, 75200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 31300, 35800, 40250, 44700, 48300, 51900, 55450, 59050, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 32100, 36650, 41250, 45800, 49500, 53150, 56800, 60500, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 32450, 37100, 41700, 46350, 50100, 53750, 57500, 61200, 36900, 42150, 47400, 52650, 56900, 61100, 65300, 69500, 30350, 34650, 39000, 43300, 46800, 50250, 53700, 57200, 37350, 42650, 48000, 53300, 57600, 61850, 66100, 70400, 30000, 34250, 38550, 42800, 46300, 49700, 53150, 56550, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 36700, 41950, 47200, 52400, 56600, 60800, 65000, 69200, 42750, 48850, 54950, 61050, 65950, 70850, 75750, 80600, 30450, 34800, 39150, 43500, 47000, 50500, 53950, 57450, 45150, 51600, 58050, 64500, 69700, 74850, 80000, 85150, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29550, 33750, 37950, 42150, 45550, 48900, 52300, 55650, 29950, 34200, 38500, 42750, 46200, 49600, 53050, 56450, 33600, 38350, 43150, 47950, 51800, 55650, 59500, 63300, 31150, 35600, 40050, 44500, 48100, 51650, 55200, 58750, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 37550, 42900, 48250, 53600, 57900, 62200, 66500, 70800, 33350, 38100, 42850, 47600, 51450, 55250, 59050, 62850, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 31750, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 39800, 45500, 51200, 56850, 61400, 65950, 70500, 75050, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 30100, 34400, 38700, 42950, 46400, 49850, 53300, 56700, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 30700, 35050, 39450, 43800, 47350, 50850, 54350, 57850, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 33050, 37800, 42500, 47200, 51000, 54800, 58550, 62350, 48450, 55400, 62300, 69200, 74750, 80300, 85850, 91350, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200], sources: [58] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 20950, 23950, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 19500, 22300, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 21250, 24250, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 22950, 27320, 33000, 38680, 44360, 50040, 55720, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18150, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 23950, 27350, 30750, 34150, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 19500, 22250, 27320, 33000, 38680, 44360, 50040, 55720, 22150, 25300, 28450, 33000, 38680, 44360, 50040, 55720, 18200, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 25700, 29350, 33000, 36650, 39600, 44360, 50040, 55720, 18300, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 27100, 31000, 34850, 38700, 41800, 44900, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55650, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 18700, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 23900, 27300, 30700, 34100, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18050, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 19850, 22650, 27320, 33000, 38680, 44360, 50040, 55720, 29050, 33200, 37350, 41500, 44850, 48150, 51500, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200], sources: [58] },
    ],
  },
}
