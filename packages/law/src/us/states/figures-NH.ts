// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New Hampshire */
export const figures: StateFigures = {
  state: 'NH',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"New Hampshire CCDF State Plan 2025-2027, Section 2.2.4","href":"https://www.dhhs.nh.gov/sites/g/files/ehbemt476/files/documents2/ccdf-state-plan-2025-2027.pdf#page=24"},
    {"title":"He-C 6910.06(b)","href":"https://www.law.cornell.edu/regulations/new-hampshire/N-H-Admin-Code-SS-He-C-6910.06"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
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
    {"title":"CMS, New Hampshire State Plan Amendment NH-24-0003, approval letter","href":"https://www.medicaid.gov/medicaid/spa/downloads/NH-24-0003.pdf#page=2"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"RSA 167:77-g - Adjustment of TANF Financial Assistance","href":"https://gc.nh.gov/rsa/html/xii/167/167-77-g.htm"},
    {"title":"FAM 603.01 - Earned Income Disregards (EID)","href":"https://www.dhhs.nh.gov/famar_htm/html/603_01_earned_income_disregards_eid_sr_97-03_02_97_fam_a.htm"},
    {"title":"SR 97-03 Dated 02/97 - TANF Implementation","href":"https://www.dhhs.nh.gov/sr_htm/html/sr_97-03_dated_02_97.htm"},
    {"title":"New Hampshire TANF State Plan - Cliff Effect Initiative","href":"https://www.dhhs.nh.gov/sites/g/files/ehbemt476/files/documents2/tanf-state-plan.pdf#page=29"},
    {"title":"New Hampshire TANF State Plan - Policy Changes (BFA SR 22-18)","href":"https://www.dhhs.nh.gov/sites/g/files/ehbemt476/files/documents2/tanf-state-plan.pdf#page=25"},
    {"title":"FAM 603.05 - Child/Dependent Care Deduction (SR 12-04)","href":"https://www.dhhs.nh.gov/famar_htm/html/603_05_child_dependent_care_deduction_sr_12-04_07_12_fam_a.htm"},
    {"title":"New Hampshire TANF State Plan - Policy Changes (BFA SR 22-17)","href":"https://www.dhhs.nh.gov/sites/g/files/ehbemt476/files/documents2/tanf-state-plan.pdf#page=25"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"SSA, State Assistance Programs for SSI Recipients, January 1998, New Hampshire, payment levels","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/1998/nh.pdf#page=3"},
    {"title":"NH DHHS Supervisory Release SR 97-44, January 1998 COLA","href":"https://web.archive.org/web/20210808185249/https://www.dhhs.nh.gov/sr_htm/html/sr_97-44_dated_01_98.htm"},
    {"title":"He-W 654.16(b), Adult standard disregard","href":"https://gc.nh.gov/rules/state_agencies/he-w600.html"},
    {"title":"He-W 656.06(b), Adult category resource limit","href":"https://gc.nh.gov/rules/state_agencies/he-w600.html"},
    {"title":"He-W 654.18(b), Employment expenses","href":"https://gc.nh.gov/rules/state_agencies/he-w600.html"},
    {"title":"He-W 670.03(a)(4), Determination of grant","href":"https://gc.nh.gov/rules/state_agencies/he-w600.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 956, sources: [0, 1] },
      { from: '2024-10-01', value: 991, sources: [0, 2] },
      { from: '2025-10-01', value: 1018, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 350, sources: [0, 1] },
      { from: '2024-10-01', value: 363, sources: [0, 2] },
      { from: '2025-10-01', value: 373, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 204, sources: [0, 1] },
      { from: '2024-10-01', value: 211, sources: [0, 2] },
      { from: '2025-10-01', value: 217, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 37, sources: [0, 1] },
      { from: '2024-10-01', value: 38, sources: [0, 2] },
      { from: '2025-10-01', value: 39, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 115, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2023-01-01', value: 2, sources: [6, 7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2023-01-01', value: 2, sources: [8] },
    ],
    'meals.paysReducedBreakfast': [
      { from: '2019-07-01', value: 1, sources: [9, 10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 133449, sources: [11, 12] },
      { from: '2024-10-01', value: 146582, sources: [12, 13] },
      { from: '2025-10-01', value: 152580, sources: [13, 12] },
      { from: '2026-10-01', value: 156134, sources: [14, 13] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [15, 16] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [15, 16] },
    ],
    'childCare.planOfMedian': [
      { from: '2024-01-01', value: 0.85, sources: [17, 18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.23, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 3.23, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 3.23, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.01, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.67, sources: [23] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.agedLeftOutAlone': [
      { from: '2015-01-01', value: 13, sources: [26] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 1500, sources: [27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [28, 29] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 591, sources: [26] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 2500, sources: [26] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 1500, sources: [30] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [31, 28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 675, sources: [26] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 4000, sources: [26] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [32] },
    ],
    'medicaid.noDisabledChildren': [
      { from: '2024-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 0, sources: [33, 34] },
      { from: '2024-01-01', value: 1, sources: [33, 35] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 0, sources: [33, 34] },
      { from: '2024-01-01', value: 1, sources: [33, 36] },
    ],
    'tanf.paymentOfPoverty': [
      { from: '2017-07-01', value: 0.6, sources: [37] },
    ],
    'tanf.firstShare': [
      { from: '1997-02-01', value: 0.2, sources: [38, 39] },
    ],
    'tanf.firstShareAlready': [
      { from: '2022-09-01', value: 0.75, sources: [40, 38] },
    ],
    'tanf.careYoung': [
      { from: '2012-07-01', value: 200, sources: [41, 42] },
    ],
    'tanf.careOlder': [
      { from: '2012-07-01', value: 175, sources: [41, 42] },
    ],
    'tanf.careYoungUnder': [
      { from: '2022-07-01', value: 6, sources: [41, 42] },
    ],
    'tanf.assets': [
      { from: '1997-02-01', value: [1000], sources: [43, 39] },
    ],
    'tanf.assetsAlready': [
      { from: '2022-07-01', value: [5000], sources: [43, 39] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [37] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 196], sources: [44] },
      { from: '2026-01-01', value: [0, 263], sources: [44] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 33000, sources: [45] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 8, 0, 9], sources: [45] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [116700, 108800, 114700, 87700, 112000, 125600, 128600, 140900, 105900], sources: [45] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250, 65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250, 65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250, 65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250, 65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250, 70350, 80400, 90450, 100500, 108550, 116600, 124650, 132700, 72050, 82350, 92650, 102900, 111150, 119400, 127600, 135850, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250], sources: [45] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650, 41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650, 41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650, 41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650, 41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650, 44000, 50250, 56550, 62800, 67850, 72850, 77900, 82900, 45050, 51450, 57900, 64300, 69450, 74600, 79750, 84900, 49350, 56400, 63450, 70450, 76100, 81750, 87400, 93000, 41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650], sources: [45] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 26400, 30200, 33950, 37700, 40750, 44360, 50040, 55720, 27050, 30900, 34750, 38600, 41700, 44800, 50040, 55720, 29600, 33800, 38050, 42250, 45650, 49050, 52400, 55800, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720], sources: [45] },
    ],
    'stateSupplement.newHampshire.aboveRate': [
      { from: '1998-01-01', value: [27, 21], sources: [46, 47] },
    ],
    'stateSupplement.newHampshire.leftOut': [
      { from: '2026-01-01', value: [13, 20], sources: [48] },
    ],
    'stateSupplement.newHampshire.savings': [
      { from: '2026-01-01', value: 1500, sources: [49] },
    ],
    'stateSupplement.newHampshire.workCosts': [
      { from: '2026-01-01', value: 18, sources: [50] },
    ],
    'stateSupplement.newHampshire.least': [
      { from: '2026-01-01', value: 2, sources: [51] },
    ],
  },
}
