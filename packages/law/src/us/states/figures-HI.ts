// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Hawaii */
export const figures: StateFigures = {
  state: 'HI',
  sources: [
    {"title":"USDA SNAP utility allowances by state spreadsheet (FY2024)","href":"https://docs.google.com/spreadsheets/d/10otJJisAYUDyZ0d7XpZPn8rEql-rteVE/edit?gid=1837348310#gid=1837348310"},
    {"title":"USDA SNAP utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA FNS Hawaii FY 2024 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/hi-abawd-response-fy2024.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"Public Law 119-21, section 10101 (household adjustments)","href":"https://www.govinfo.gov/content/pkg/PLAW-119publ21/pdf/PLAW-119publ21.pdf#page=11"},
    {"title":"USDA Cost of Living Adjustments","href":"https://www.fns.usda.gov/snap/allotment/COLA"},
    {"title":"FNS SNAP Provisions of the One Big Beautiful Bill Act of 2025, September 4, 2025","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-obbb-implementation.pdf#page=2"},
    {"title":"SNAP FY2026 Maximum Allotments and Deductions","href":"https://fna-bwbufwdzbabpezgc.z01.azurefd.us/sites/default/files/resource-files/snap-fy26maximumAllotments-deductions.pdf#page=1"},
    {"title":"USDA Thrifty Food Plan costs, June 2021 through September 2026","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/usda-thriftyplan-june2021-sept2026.xlsx"},
    {"title":"SNAP FY2027 Cost-of-Living Adjustments","href":"https://www.fns.usda.gov/snap/allotment/cola/fy27"},
    {"title":"SNAP FY2027 Cost-of-Living Adjustments memo","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.snap-cola2027.pdf#page=4"},
    {"title":"7 U.S. Code § 2017(a)","href":"https://www.law.cornell.edu/uscode/text/7/2017#a"},
    {"title":"SNAP FY2024 Maximum Allotments and Deductions","href":"https://fns-prod.azureedge.us/sites/default/files/media/file/FY24-Maximum-Allotments-and-Deductions.pdf#page=2"},
    {"title":"SNAP FY2025 Cost-of-Living Adjustments","href":"https://www.fns.usda.gov/snap/fy-2025-cola"},
    {"title":"SNAP FY2026 Cost-of-Living Adjustments","href":"https://www.fns.usda.gov/snap/allotment/cola/fy26"},
    {"title":"SNAP FY2027 Cost-of-Living Adjustments memo","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.snap-cola2027.pdf#page=6"},
    {"title":"Supplemental Nutrition Assistance Program (SNAP) Fiscal Year (FY) 2024 Maximum Allotments and Deductions","href":"https://fns-prod.azureedge.us/sites/default/files/media/file/FY24-Maximum-Allotments-and-Deductions.pdf#page=2"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"42 U.S. Code § 1758(b)(1)(A) - Program requirements","href":"https://www.law.cornell.edu/uscode/text/42/1758#b_1_A"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"HAR 17-798.2-9(b)(1)","href":"https://humanservices.hawaii.gov/bessd/files/2013/01/HAR-17-798.2-Child-Care-Services-Rules.pdf#page=15"},
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
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"2006 HHS Poverty Guidelines for Hawaii","href":"https://aspe.hhs.gov/2006-hhs-poverty-guidelines"},
    {"title":"Hawaii TANF State Plan 11.1 Income and Benefit Standards (Effective October 1, 2023)","href":"https://humanservices.hawaii.gov/wp-content/uploads/2024/12/Hawaii_TANF_State_Plan_Signed_Certified-Eff_20231001.pdf#page=22"},
    {"title":"Hawaii DHS Section 346-54 HRS Public Assistance Expenditures Report (2016)","href":"https://humanservices.hawaii.gov/wp-content/uploads/2018/02/Section-346-54-HRS-Public-Assistance-Expenditures-Report-2016.pdf#page=1"},
    {"title":"Hawaii DHS BESSD Section 346-51.5 HRS TANF Report to the 33rd Legislature (March 20, 2025) - allowance increased from 48% to 62% of the standard of need effective March 1, 2025","href":"https://humanservices.hawaii.gov/wp-content/uploads/2024/11/RYamane_2025-HRS-Sect-346-51.5-TANF-Legislative-Report-DHS-BESSD-signed.pdf#page=5"},
    {"title":"Hawaii TANF State Plan 11.1 Income and Benefit Standards (Effective October 1, 2023) - SOA reduced by 20% after initial two months for mandatory-work TANF households","href":"https://humanservices.hawaii.gov/wp-content/uploads/2024/12/Hawaii_TANF_State_Plan_Signed_Certified-Eff_20231001.pdf#page=22"},
    {"title":"HRS § 346-71 - Standard of Need; Standard of Assistance","href":"https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0346/HRS_0346-0071.htm"},
    {"title":"Hawaii TANF State Plan 10.1 Gross Income Test (Effective October 1, 2023)","href":"https://humanservices.hawaii.gov/wp-content/uploads/2024/12/Hawaii_TANF_State_Plan_Signed_Certified-Eff_20231001.pdf#page=19"},
    {"title":"Hawaii TANF State Plan 10.2.1 (Effective October 1, 2023)","href":"https://humanservices.hawaii.gov/wp-content/uploads/2024/12/Hawaii_TANF_State_Plan_Signed_Certified-Eff_20231001.pdf#page=19"},
    {"title":"Hawaii TANF State Plan 10.2.2 (Effective October 1, 2023)","href":"https://humanservices.hawaii.gov/wp-content/uploads/2024/12/Hawaii_TANF_State_Plan_Signed_Certified-Eff_20231001.pdf#page=20"},
    {"title":"HAR 17-676-2 Earned income (1)","href":"https://humanservices.hawaii.gov/wp-content/uploads/2019/03/HAR-17-676-INCOME.pdf#page=6"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Haw. Rev. Stat. § 235-55.75"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.electricity': [
      { from: '2023-10-01', value: [300, 326, 378, 473, 473, 559, 632, 632, 632, 632], sources: [0, 1] },
      { from: '2024-10-01', value: [291, 315, 366, 457, 457, 539, 609, 609, 609, 609], sources: [1, 2] },
      { from: '2025-10-01', value: [299, 324, 376, 469, 469, 554, 625, 625, 625, 625], sources: [2, 1] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: [300, 326, 378, 473, 473, 559, 632, 632, 632, 632], sources: [0, 1] },
      { from: '2024-10-01', value: [291, 315, 366, 457, 457, 539, 609, 609, 609, 609], sources: [1, 2] },
      { from: '2025-10-01', value: [299, 324, 376, 469, 469, 554, 625, 625, 625, 625], sources: [2, 1] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: [57, 64, 70, 83, 83, 95, 114, 114, 114, 114], sources: [0, 1] },
      { from: '2024-10-01', value: [65, 73, 81, 95, 95, 109, 131, 131, 131, 131], sources: [1, 2] },
      { from: '2025-10-01', value: [67, 75, 83, 98, 98, 112, 135, 135, 135, 135], sources: [2, 1] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 95, sources: [3, 4] },
      { from: '2024-10-01', value: 97, sources: [3, 2] },
      { from: '2025-10-01', value: 100, sources: [2, 3] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 95, sources: [3, 4] },
      { from: '2024-10-01', value: 97, sources: [3, 2] },
      { from: '2025-10-01', value: 100, sources: [2, 3] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 40, sources: [3, 4] },
      { from: '2024-10-01', value: 42, sources: [3, 2] },
      { from: '2025-10-01', value: 43, sources: [2, 3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.countAllIneligibleIncomeGross': [
      { from: '2018-01-01', value: 1, sources: [6, 7] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [8] },
      { from: '2024-07-01', value: [15007, 15009], sources: [8] },
      { from: '2025-07-01', value: [], sources: [8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.net': [
      { from: '2022-07-01', value: 1, sources: [11, 12] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2022-07-01', value: 1, sources: [11, 12] },
    ],
    'snap.povertyFirst': [
      { from: '2023-10-01', value: 16770, sources: [13, 14] },
      { from: '2024-10-01', value: 17310, sources: [13, 14] },
      { from: '2025-10-01', value: 17990, sources: [15, 13] },
      { from: '2026-10-01', value: 18360, sources: [13, 14] },
    ],
    'snap.broadBased.povertyFirst': [
      { from: '2023-10-01', value: 16770, sources: [13, 14] },
      { from: '2024-10-01', value: 17310, sources: [13, 14] },
      { from: '2025-10-01', value: 17990, sources: [15, 13] },
      { from: '2026-10-01', value: 18360, sources: [13, 14] },
    ],
    'snap.povertyEach': [
      { from: '2023-10-01', value: 5910, sources: [13, 14] },
      { from: '2024-10-01', value: 6190, sources: [13, 14] },
      { from: '2025-10-01', value: 6330, sources: [15, 13] },
      { from: '2026-10-01', value: 6530, sources: [13, 14] },
    ],
    'snap.broadBased.povertyEach': [
      { from: '2023-10-01', value: 5910, sources: [13, 14] },
      { from: '2024-10-01', value: 6190, sources: [13, 14] },
      { from: '2025-10-01', value: 6330, sources: [15, 13] },
      { from: '2026-10-01', value: 6530, sources: [13, 14] },
    ],
    'snap.maxAllotment': [
      { from: '2023-10-01', value: [527, 967, 1385, 1759, 2088, 2506, 2770, 3166], beyond: 396, sources: [16, 17] },
      { from: '2024-10-01', value: [517, 948, 1357, 1723, 2046, 2456, 2714, 3102], beyond: 388, sources: [18, 16] },
      { from: '2025-10-01', value: [506, 929, 1334, 1689, 2010, 2415, 2668, 3040], beyond: 371, sources: [19, 20] },
      { from: '2026-10-01', value: [496, 910, 1307, 1655, 1969, 2367, 2615, 2979], beyond: 364, sources: [21, 22] },
    ],
    'snap.largestAllotment': [
      { from: '2025-10-01', value: 6418, sources: [19, 20] },
      { from: '2026-10-01', value: 6289, sources: [21, 22] },
    ],
    'snap.minimumAdjustment': [
      { from: '2015-10-01', value: 0, sources: [23] },
    ],
    'snap.shelterCap': [
      { from: '2023-10-01', value: 905, sources: [24, 17] },
      { from: '2024-10-01', value: 959, sources: [25, 17] },
      { from: '2025-10-01', value: 1003, sources: [26, 17] },
      { from: '2026-10-01', value: 1036, sources: [21, 27] },
    ],
    'snap.standardDeduction': [
      { from: '2023-10-01', value: [279, 279, 279, 279, 280, 321], sources: [28, 17] },
      { from: '2024-10-01', value: [287, 287, 287, 287, 292, 335], sources: [25, 17] },
      { from: '2025-10-01', value: [295, 295, 295, 295, 300, 344], sources: [26, 17] },
      { from: '2026-10-01', value: [306, 306, 306, 306, 309, 354], sources: [21, 27] },
    ],
    'poverty.first': [
      { from: '2023-01-01', value: 16770, sources: [13, 14] },
      { from: '2024-01-01', value: 17310, sources: [13, 14] },
      { from: '2025-01-01', value: 17990, sources: [13, 14] },
      { from: '2026-01-01', value: 18360, sources: [15, 13] },
    ],
    'poverty.firstFromJuly': [
      { from: '2023-07-01', value: 16770, sources: [13, 14] },
      { from: '2024-07-01', value: 17310, sources: [13, 14] },
      { from: '2025-07-01', value: 17990, sources: [13, 14] },
      { from: '2026-07-01', value: 18360, sources: [15, 13] },
    ],
    'poverty.firstFromOctober': [
      { from: '2023-10-01', value: 16770, sources: [13, 14] },
      { from: '2024-10-01', value: 17310, sources: [13, 14] },
      { from: '2025-10-01', value: 17990, sources: [15, 13] },
      { from: '2026-10-01', value: 18360, sources: [13, 14] },
    ],
    'poverty.firstYearBefore': [
      { from: '2024-01-01', value: 16770, sources: [13, 14] },
      { from: '2025-01-01', value: 17310, sources: [13, 14] },
      { from: '2026-01-01', value: 17990, sources: [15, 13] },
      { from: '2027-01-01', value: 18360, sources: [13, 14] },
    ],
    'poverty.each': [
      { from: '2023-01-01', value: 5910, sources: [13, 14] },
      { from: '2024-01-01', value: 6190, sources: [13, 14] },
      { from: '2025-01-01', value: 6330, sources: [13, 14] },
      { from: '2026-01-01', value: 6530, sources: [15, 13] },
    ],
    'poverty.eachFromJuly': [
      { from: '2023-07-01', value: 5910, sources: [13, 14] },
      { from: '2024-07-01', value: 6190, sources: [13, 14] },
      { from: '2025-07-01', value: 6330, sources: [13, 14] },
      { from: '2026-07-01', value: 6530, sources: [15, 13] },
    ],
    'poverty.eachFromOctober': [
      { from: '2023-10-01', value: 5910, sources: [13, 14] },
      { from: '2024-10-01', value: 6190, sources: [13, 14] },
      { from: '2025-10-01', value: 6330, sources: [15, 13] },
      { from: '2026-10-01', value: 6530, sources: [13, 14] },
    ],
    'poverty.eachYearBefore': [
      { from: '2024-01-01', value: 5910, sources: [13, 14] },
      { from: '2025-01-01', value: 6190, sources: [13, 14] },
      { from: '2026-01-01', value: 6330, sources: [15, 13] },
      { from: '2027-01-01', value: 6530, sources: [13, 14] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [29, 30] },
      { from: '2025-07-01', value: 1, sources: [29, 30] },
    ],
    'meals.freeTo': [
      { from: '2026-07-01', value: 3, sources: [31, 30] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 119285, sources: [32, 33] },
      { from: '2024-10-01', value: 129108, sources: [33, 34] },
      { from: '2025-10-01', value: 134428, sources: [34, 33] },
      { from: '2026-10-01', value: 138463, sources: [35, 34] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [36, 37] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [36, 37] },
    ],
    'childCare.planOfMedian': [
      { from: '2017-08-01', value: 0.85, sources: [38] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.13, sources: [39, 40] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 3.13, sources: [40, 41] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 3.13, sources: [40, 41] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.96, sources: [42, 41] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.1, sources: [43] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [44, 45] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [46, 47] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 469, sources: [48] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [49, 46] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 632, sources: [48] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [50] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [48] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [48] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [48] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [48] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [51, 52] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [51, 53] },
    ],
    'tanf.need': [
      { from: '2007-07-01', value: [939, 1265, 1590, 1916, 2242, 2568, 2894, 3220, 3546, 3872], sources: [54, 55] },
    ],
    'tanf.paymentOfNeed': [
      { from: '2009-07-01', value: 0.48, sources: [56, 55] },
      { from: '2025-03-01', value: 0.62, sources: [57, 55] },
    ],
    'tanf.workReduction': [
      { from: '2009-07-01', value: 0.2, sources: [58, 59] },
    ],
    'tanf.grossOfNeed': [
      { from: '2007-07-01', value: 1.85, sources: [60] },
    ],
    'tanf.firstShare': [
      { from: '2007-07-01', value: 0.2, sources: [61] },
    ],
    'tanf.flat': [
      { from: '2007-07-01', value: 200, sources: [61] },
    ],
    'tanf.restShare': [
      { from: '2010-01-13', value: 0.55, sources: [61] },
    ],
    'tanf.careYoung': [
      { from: '2007-07-01', value: 165, sources: [62, 63] },
    ],
    'tanf.careOlder': [
      { from: '2007-07-01', value: 165, sources: [62, 63] },
    ],
    'tanf.careLong': [
      { from: '2007-07-01', value: 175, sources: [62, 63] },
    ],
    'tanf.careLongHours': [
      { from: '2007-07-01', value: 138.666667, sources: [62, 63] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [55, 54] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 295], sources: [64] },
      { from: '2026-01-01', value: [0, 324], sources: [64] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.4, 0.4, 0.4, 0.4], sources: [65] },
      { from: '2028-01-01', value: [0.2, 0.2, 0.2, 0.2], sources: [65] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 15000, sources: [66] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5], sources: [66] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [98300, 133400, 121400, 120100, 121400], sources: [66] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [67800, 77450, 87150, 96800, 104550, 112300, 120050, 127800, 86250, 98600, 110900, 123200, 133100, 142950, 152800, 162650, 68250, 78000, 87750, 97500, 105300, 113100, 120900, 128700, 76100, 87000, 97850, 108700, 117400, 126100, 134800, 143500, 82900, 94800, 106600, 118450, 127950, 137400, 146900, 156400], sources: [66] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [42350, 48400, 54450, 60500, 65350, 70200, 75050, 79900, 53900, 61600, 69300, 77000, 83200, 89350, 95500, 101650, 42700, 48800, 54900, 60950, 65850, 70750, 75600, 80500, 47600, 54400, 61200, 67950, 73400, 78850, 84300, 89700, 51800, 59200, 66600, 74000, 79950, 85850, 91800, 97700], sources: [66] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [25450, 29050, 32700, 37950, 44480, 51010, 57540, 64070, 32350, 37000, 41600, 46200, 49900, 53600, 57540, 64070, 25600, 29250, 32900, 37950, 44480, 51010, 57540, 64070, 28550, 32600, 36700, 40750, 44480, 51010, 57540, 64070, 31100, 35550, 40000, 44400, 48000, 51550, 57540, 64070], sources: [66] },
    ],
  },
}
