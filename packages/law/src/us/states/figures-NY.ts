// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New York */
export const figures: StateFigures = {
  state: 'NY',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"New York OTDA GIS 25DC059 Attachment 1 (FFY 2026 SUAs effective October 1, 2025)","href":"https://www.otda.ny.gov/policy/gis/2025/25DC059-Attachment-1.pdf"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS New York ABAWD Waiver Response, October 2, 2024 - requested area (61 counties) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ny-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS New York ABAWD Waiver Response, October 2, 2024 - county list (continued)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ny-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA FNS New York ABAWD Waiver Response, October 2, 2024 - county list (Schenectady through Yates), approval, implementation date (2025-03-01), and expiration date (2026-02-28)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ny-abawd-response-fy2025.pdf#page=4"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, New York through 2026-02-28)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"NY OTDA 16-ADM-06, Expansion of Categorical Eligibility for SNAP Households with Earned Income","href":"https://otda.ny.gov/policy/directives/2016/ADM/16-ADM-06.pdf#page=2"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"NY Social Services Law § 410-w, income eligibility at 85 percent of the state median income","href":"https://www.nysenate.gov/legislation/laws/SOS/410-W"},
    {"title":"22-OCFS-ADM-18, Increase in Income Eligibility Levels for Child Care Assistance, sec. III Program Implications (income up to 300% of the state income standard provided it does not exceed 85% state median income)","href":"https://ocfs.ny.gov/main/policies/external/2022/adm/22-OCFS-ADM-18.pdf#page=2"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"N.Y. Soc. Serv. Law § 366(2)(a)(7); NYS DOH GIS 22 MA/11, GIS 23 MA/02"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"N.Y. Soc. Serv. Law § 367-a(3)(d)"},
    {"title":"New York BHP suspension approval letter | CMS","href":"https://www.medicaid.gov/basic-health-program/downloads/ny-bhp-suspension-appvl-ltr-mar-2024.pdf"},
    {"title":"New York BHP Blueprint revision | CMS","href":"https://www.medicaid.gov/basic-health-program/downloads/ny-bhp-blueprint-revision-feb2026.pdf"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"New York TANF State Plan 2024-2026","href":"https://otda.ny.gov/policy/tanf/TANF-State-Plan-2024-2026.pdf#page=77"},
    {"title":"N.Y. Comp. Codes R. & Regs. Tit. 18 § 352.1 - Standard of need for determining eligibility","href":"https://www.law.cornell.edu/regulations/new-york/18-NYCRR-352.1"},
    {"title":"N.Y. Comp. Codes R. & Regs. Tit. 18 § 352.3 - Local agency maximum monthly shelter allowance schedule with children (New York City schedule)","href":"https://www.law.cornell.edu/regulations/new-york/18-NYCRR-352.3"},
    {"title":"23-ADM-04 Earned Income Disregard (62%, effective 2023-06-01)","href":"https://otda.ny.gov/policy/directives/2023/ADM/23-ADM-04.pdf"},
    {"title":"97-ADM-23 Family Assistance/Safety Net Assistance Changes","href":"https://otda.ny.gov/policy/directives/1997/ADM/97_ADM-23.pdf#page=3"},
    {"title":"24-ADM-04 Earned Income Disregard (63%, effective 2024-06-01)","href":"https://otda.ny.gov/policy/directives/2024/ADM/24-ADM-04.pdf"},
    {"title":"25-ADM-04 Earned Income Disregard (64%, effective 2025-06-01)","href":"https://otda.ny.gov/policy/directives/2025/ADM/25-ADM-04.pdf"},
    {"title":"18 NYCRR 352.29(c), (d)","href":"https://regulations.justia.com/states/new-york/title-18/chapter-ii/subchapter-b/article-1/part-352/section-352-29"},
    {"title":"22-ADM-11 Section IV(B) Work Expense Disregard","href":"https://otda.ny.gov/policy/directives/2022/ADM/22-ADM-11.pdf#page=3"},
    {"title":"97-ADM-23 Family Assistance/Safety Net Assistance Changes","href":"https://otda.ny.gov/policy/directives/1997/ADM/97_ADM-23.pdf#page=9"},
    {"title":"22-ADM-11 Section IV(A) Resource Limit Changes","href":"https://otda.ny.gov/policy/directives/2022/ADM/22-ADM-11.pdf#page=4"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"N.Y. Tax Law § 606(d); child credit: § 606(c-1)"},
    {"title":"New York 2026 SSI and SSP maximum monthly benefit levels","href":"https://opwdd.ny.gov/system/files/documents/2025/11/25-inf-06-attachment-1.pdf#page=1"},
    {"title":"New York Social Services Law section 209(2)(a)-(e)","href":"https://www.nysenate.gov/legislation/laws/SOS/209"},
    {"title":"New York Social Services Law section 209(2)(a)-(b)","href":"https://www.nysenate.gov/legislation/laws/SOS/209"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard@NY_NYC': [
      { from: '2023-10-01', value: 992, sources: [0, 1] },
      { from: '2024-10-01', value: 1034, sources: [0, 2] },
      { from: '2025-10-01', value: 1062, sources: [2, 0] },
    ],
    'snap.utility.limited@NY_NYC': [
      { from: '2023-10-01', value: 391, sources: [3, 0] },
      { from: '2024-10-01', value: 408, sources: [3, 0] },
      { from: '2025-10-01', value: 419, sources: [3, 2] },
    ],
    'snap.utility.telephone@NY_NYC': [
      { from: '2023-10-01', value: 31, sources: [0, 1] },
      { from: '2025-10-01', value: 32, sources: [2, 0] },
    ],
    'snap.utility.standard@NY_NAS': [
      { from: '2023-10-01', value: 923, sources: [0, 1] },
      { from: '2024-10-01', value: 962, sources: [0, 2] },
      { from: '2025-10-01', value: 988, sources: [2, 0] },
    ],
    'snap.utility.limited@NY_NAS': [
      { from: '2023-10-01', value: 363, sources: [3, 0] },
      { from: '2024-10-01', value: 378, sources: [3, 0] },
      { from: '2025-10-01', value: 388, sources: [3, 2] },
    ],
    'snap.utility.telephone@NY_NAS': [
      { from: '2023-10-01', value: 31, sources: [0, 1] },
      { from: '2025-10-01', value: 32, sources: [2, 0] },
    ],
    'snap.utility.standard@NY_ONY': [
      { from: '2023-10-01', value: 819, sources: [0, 1] },
      { from: '2024-10-01', value: 854, sources: [0, 2] },
      { from: '2025-10-01', value: 877, sources: [2, 0] },
    ],
    'snap.utility.limited@NY_ONY': [
      { from: '2023-10-01', value: 332, sources: [3, 0] },
      { from: '2024-10-01', value: 346, sources: [3, 0] },
      { from: '2025-10-01', value: 355, sources: [3, 2] },
    ],
    'snap.utility.telephone@NY_ONY': [
      { from: '2023-10-01', value: 31, sources: [0, 1] },
      { from: '2025-10-01', value: 32, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [6] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [7] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [8, 9] },
      { from: '2025-03-01', value: [36001, 36003, 36005, 36007, 36009, 36011, 36013, 36015, 36017, 36019, 36021, 36023, 36025, 36027, 36029, 36031, 36033, 36035, 36037, 36039, 36041, 36043, 36045, 36047, 36049, 36051, 36053, 36055, 36057, 36059, 36061, 36063, 36065, 36067, 36069, 36071, 36073, 36075, 36077, 36079, 36081, 36083, 36085, 36087, 36089, 36093, 36095, 36097, 36099, 36101, 36103, 36105, 36107, 36109, 36111, 36113, 36115, 36117, 36119, 36121, 36123], sources: [8, 9] },
      { from: '2026-03-01', value: [], sources: [10, 11] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [12] },
      { from: '2024-11-01', value: 1, sources: [13, 14] },
      { from: '2025-03-01', value: 0, sources: [13, 14] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [15] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [16] },
    ],
    'snap.broadBased.grossWorking': [
      { from: '2015-10-01', value: 1.5, sources: [16] },
    ],
    'snap.broadBased.grossDependentCare': [
      { from: '2015-10-01', value: 2, sources: [17, 16] },
    ],
    'meals.freeForAll': [
      { from: '2000-01-01', value: 0, sources: [18, 19] },
      { from: '2025-07-01', value: 1, sources: [18, 19] },
    ],
    'meals.paysReduced': [
      { from: '2023-07-01', value: 1, sources: [20, 19] },
      { from: '2025-07-01', value: 0, sources: [20, 19] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 116765, sources: [21, 22] },
      { from: '2024-10-01', value: 127802, sources: [22, 23] },
      { from: '2025-10-01', value: 133609, sources: [23, 22] },
      { from: '2026-10-01', value: 137050, sources: [24, 23] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [25, 26] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [25, 26] },
    ],
    'childCare.planOfMedian': [
      { from: '2022-08-01', value: 0.85, sources: [27, 28] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.23, sources: [29, 30] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.54, sources: [30, 31] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.54, sources: [30, 31] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.23, sources: [32, 31] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.38, sources: [33] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [34, 35] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [36] },
      { from: '2024-01-01', value: 31175, sources: [36] },
    ],
    'medicaid.agedAlone': [
      { from: '2023-01-01', value: 1.38, sources: [37] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 842, sources: [38] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 15150, sources: [38] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [39] },
      { from: '2024-01-01', value: 42312, sources: [39] },
    ],
    'medicaid.agedCouple': [
      { from: '2023-01-01', value: 1.38, sources: [37] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1233, sources: [38] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 22200, sources: [38] },
    ],
    'medicaid.needyByShare': [
      { from: '2023-01-01', value: 1.38, sources: [37] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [38] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [38] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [38] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [38] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [38] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [40, 41] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [40, 42] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [41] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [43, 44] },
      { from: '2024-01-01', value: 1, sources: [44, 45] },
    ],
    'msp.qmbHere': [
      { from: '2023-01-01', value: 1.38, sources: [46] },
    ],
    'msp.slmbHere': [
      { from: '2023-01-01', value: 1.38, sources: [46] },
    ],
    'msp.qiHere': [
      { from: '2023-01-01', value: 1.86, sources: [46] },
    ],
    'bhp.limit': [
      { from: '2016-01-01', value: 2, sources: [47, 48] },
      { from: '2024-04-01', value: 2.5, sources: [47, 48] },
      { from: '2026-07-01', value: 2, sources: [48, 47] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 4.05, sources: [49, 50] },
    ],
    'chip.fromConception': [
      { from: '2024-01-01', value: 2.23, sources: [51, 52] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [40, 53] },
    ],
    'tanf.payment': [
      { from: '2012-10-01', value: [183.1, 291.5, 389, 501.7, 618.7, 714.2], beyond: 97.5, sources: [54, 55] },
    ],
    'tanf.shelterMost': [
      { from: '2003-01-01', value: [277, 283, 400, 450, 501, 524, 546, 546], sources: [56] },
    ],
    'tanf.firstShare': [
      { from: '2023-06-01', value: 0.62, sources: [57, 58] },
      { from: '2024-06-01', value: 0.63, sources: [59, 58] },
      { from: '2025-06-01', value: 0.64, sources: [60, 58] },
    ],
    'tanf.minimum': [
      { from: '1997-08-20', value: 10, sources: [61] },
    ],
    'tanf.wholeDollars': [
      { from: '1997-08-20', value: 1, sources: [61] },
    ],
    'tanf.flat': [
      { from: '2022-10-01', value: 150, sources: [58, 62] },
    ],
    'tanf.assets': [
      { from: '2022-10-01', value: [2500], sources: [63, 64] },
    ],
    'tanf.assetsElderly': [
      { from: '2022-10-01', value: [3750], sources: [63, 64] },
    ],
    'tanf.assetsDisabled': [
      { from: '2022-10-01', value: 1, sources: [63, 64] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [54, 55] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 1, 0, 2, 0, 4, 0, 6, 0, 2, 0, 6, 0, 2, 0, 6, 0, 7, 0, 7, 0, 1, 0, 6, 0, 3, 0, 3, 0, 2, 0, 7, 0, 7, 0, 1, 0, 2, 0, 1, 0, 7, 0, 7, 0, 7, 0, 4, 0, 7, 0, 5, 0, 7, 0, 5, 0, 1, 0, 8, 0, 4, 0, 2, 0, 7, 0, 6, 0, 5, 0, 3, 0, 2, 0, 7, 0, 7, 0, 3, 0, 4, 0, 1, 0, 4, 0, 4, 0, 7, 0, 1, 0, 1, 0, 1, 0, 6, 0, 5, 0, 6, 0, 8, 0, 3, 0, 6, 0, 6, 0, 3, 0, 1, 0, 1, 0, 5, 0, 4, 0, 2, 0, 5], sources: [65] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 36000, sources: [65] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 661, 560, 760, 880, 690, 644, 654, 778], sources: [66] },
      { from: '2026-01-01', value: [0, 680, 581, 802, 867, 729, 681, 703, 854], sources: [66] },
    ],
    'aca.tier': [
      { from: '2018-01-01', value: [0.412, 1, 2, 1.7, 2.85], sources: [67] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.3, 0.3, 0.3, 0.3], sources: [68] },
    ],
    'stateCredits.childAmount': [
      { from: '2025-01-01', value: [1000, 1000, 1000, 1000, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 0], sources: [68] },
      { from: '2026-01-01', value: [1000, 1000, 1000, 1000, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 0], sources: [68] },
      { from: '2028-01-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], sources: [68] },
    ],
    'stateCredits.childStart': [
      { from: '2025-01-01', value: 75000, sources: [68] },
    ],
    'stateCredits.childStartJoint': [
      { from: '2025-01-01', value: 110000, sources: [68] },
    ],
    'stateCredits.childStartSeparate': [
      { from: '2025-01-01', value: 55000, sources: [68] },
    ],
    'stateCredits.childOff': [
      { from: '2025-01-01', value: 16.5, sources: [68] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [87, 87, 87], sources: [69, 70] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [52, 52, 52], sources: [69, 71] },
    ],
    'stateSupplement.withOthers': [
      { from: '2026-01-01', value: [23, 23, 23], sources: [69, 70] },
    ],
    'stateSupplement.withOthersEach': [
      { from: '2026-01-01', value: [23, 23, 23], sources: [69, 71] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 36000, sources: [72] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 16, 0, 21, 0, 22, 0, 3, 0, 23, 0, 24, 0, 25, 0, 24, 0, 26, 0, 27, 0, 3, 0, 15, 0, 21, 0, 25, 0, 24, 0, 14, 0, 24, 0, 25, 0, 28, 0, 3, 0, 3, 0, 1, 0, 3, 0, 29, 0, 30, 0, 1, 0, 1, 0, 1, 0, 31, 0, 32, 0, 8, 0, 27, 0, 33, 0, 4, 0, 34, 0, 35, 0, 36, 0, 36, 0, 24, 0, 37, 0, 38, 0, 39], sources: [72] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [123100, 86700, 104300, 88600, 78200, 86000, 78900, 89800, 83500, 95400, 116800, 92900, 83200, 125900, 101500, 94200, 82200, 81100, 97200, 106500, 98500, 86600, 83700, 107000, 106800, 95500, 164300, 90900, 128800, 78100, 90600, 96800, 84200, 118000, 117300, 94100, 164200, 92100, 87900], sources: [72] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [68950, 78800, 88650, 98500, 106400, 114300, 122150, 130050, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 95000, 108600, 122150, 135700, 146600, 157450, 168300, 179150, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 53450, 61050, 68700, 76300, 82450, 88550, 94650, 100750, 65450, 74800, 84150, 93450, 100950, 108450, 115900, 123400, 52050, 59450, 66900, 74300, 80250, 86200, 92150, 98100, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 70500, 80600, 90650, 100700, 108800, 116850, 124900, 132950, 56850, 65000, 73100, 81200, 87700, 94200, 100700, 107200, 52750, 60300, 67850, 75350, 81400, 87450, 93450, 99500, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 54450, 62200, 70000, 77750, 84000, 90200, 96450, 102650, 59650, 68200, 76700, 85200, 92050, 98850, 105650, 112500, 54800, 62650, 70500, 78300, 84550, 90850, 97100, 103400, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 59950, 68500, 77050, 85600, 92450, 99300, 106150, 113000, 59850, 68400, 76950, 85450, 92300, 99150, 106000, 112800, 53500, 61150, 68800, 76400, 82550, 88650, 94750, 100850, 89700, 102500, 115300, 128100, 138350, 148600, 158850, 169100, 50900, 58200, 65450, 72700, 78550, 84350, 90150, 96000, 95000, 108600, 122150, 135700, 146600, 157450, 168300, 179150, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 50750, 58000, 65250, 72500, 78300, 84100, 89900, 95700, 54250, 62000, 69750, 77450, 83650, 89850, 96050, 102250, 51950, 59350, 66750, 74150, 80100, 86050, 91950, 97900, 66100, 75550, 85000, 94400, 102000, 109550, 117100, 124650, 65700, 75100, 84500, 93850, 101400, 108900, 116400, 123900, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 88100, 100700, 113300, 125850, 135950, 146000, 156100, 166150, 51600, 59000, 66350, 73700, 79600, 85500, 91400, 97300, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950], sources: [72] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [43100, 49250, 55400, 61550, 66500, 71400, 76350, 81250, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 59400, 67850, 76350, 84800, 91600, 98400, 105200, 111950, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 33400, 38200, 42950, 47700, 51550, 55350, 59150, 63000, 40900, 46750, 52600, 58400, 63100, 67750, 72450, 77100, 32550, 37200, 41850, 46450, 50200, 53900, 57600, 61350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 44100, 50400, 56700, 62950, 68000, 73050, 78100, 83100, 35550, 40600, 45700, 50750, 54850, 58900, 62950, 67000, 33000, 37700, 42400, 47100, 50900, 54650, 58450, 62200, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 34050, 38900, 43750, 48600, 52500, 56400, 60300, 64200, 37300, 42600, 47950, 53250, 57550, 61800, 66050, 70300, 34250, 39150, 44050, 48950, 52900, 56800, 60700, 64600, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 37450, 42800, 48150, 53500, 57800, 62100, 66350, 70650, 37400, 42750, 48100, 53400, 57700, 61950, 66250, 70500, 33450, 38200, 43000, 47750, 51600, 55400, 59250, 63050, 57550, 65750, 73950, 82150, 88750, 95300, 101900, 108450, 31850, 36400, 40950, 45450, 49100, 52750, 56400, 60000, 59400, 67850, 76350, 84800, 91600, 98400, 105200, 111950, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 31750, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 33900, 38750, 43600, 48400, 52300, 56150, 60050, 63900, 32450, 37100, 41750, 46350, 50100, 53800, 57500, 61200, 41300, 47200, 53100, 59000, 63750, 68450, 73200, 77900, 41100, 46950, 52800, 58650, 63350, 68050, 72750, 77450, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 59400, 67850, 76350, 84800, 91600, 98400, 105200, 111950, 32250, 36850, 41450, 46050, 49750, 53450, 57150, 60800, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350], sources: [72] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [25900, 29600, 33300, 36950, 39950, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 35650, 40750, 45850, 50900, 55000, 59050, 63150, 67200, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20050, 22900, 27320, 33000, 38680, 44360, 50040, 55720, 24550, 28050, 31550, 35050, 38680, 44360, 50040, 55720, 19500, 22300, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 26450, 30200, 34000, 37750, 40800, 44360, 50040, 55720, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22500, 25700, 28900, 33000, 38680, 44360, 50040, 55720, 22450, 25650, 28850, 33000, 38680, 44360, 50040, 55720, 20100, 22950, 27320, 33000, 38680, 44360, 50040, 55720, 34550, 39450, 44400, 49300, 53250, 57200, 61150, 65100, 19100, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 35650, 40750, 45850, 50900, 55000, 59050, 63150, 67200, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 20350, 23250, 27320, 33000, 38680, 44360, 50040, 55720, 19500, 22250, 27320, 33000, 38680, 44360, 50040, 55720, 24800, 28350, 31900, 35400, 38680, 44360, 50040, 55720, 24650, 28200, 31700, 35200, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 35650, 40750, 45850, 50900, 55000, 59050, 63150, 67200, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720], sources: [72] },
    ],
  },
}
