// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Pennsylvania */
export const figures: StateFigures = {
  state: 'PA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS Pennsylvania FY 2024 ABAWD Waiver Response","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/pa-abawd-response-fy2024.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"42 U.S. Code § 1773(e)(1)(A) - School breakfast program (breakfasts free or at a reduced price on the same terms as lunches)","href":"https://www.law.cornell.edu/uscode/text/42/1773#e_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"55 Pa. Code § 3042.31(a)","href":"https://www.pacodeandbulletin.gov/secure/pacode/data/055/chapter3042/055_3042.pdf#page=14"},
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
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"PA DHS Cash Assistance Handbook Section 168, Appendix B","href":"http://services.dpw.state.pa.us/oimpolicymanuals/cash/168_Determining_Eligibility_and_Payment_Amount/168_Appendix_B.htm"},
    {"title":"55 Pa. Code § 183.91","href":"https://www.pacodeandbulletin.gov/Display/pacode?file=/secure/pacode/data/055/chapter183/s183.91.html&d=reduce"},
    {"title":"PA DHS Cash Assistance Handbook Section 168, Appendix A","href":"http://services.dpw.state.pa.us/oimpolicymanuals/cash/168_Determining_Eligibility_and_Payment_Amount/168_Appendix_A.htm"},
    {"title":"PA DHS Cash Assistance Handbook Section 168.21, Earned Income Deductions","href":"http://services.dpw.state.pa.us/oimpolicymanuals/cash/index.htm#t=160_Income_Deductions%2F160_2_TANF_Earned_Income_Deductions.htm"},
    {"title":"55 Pa. Code § 183.94(2)(ii)","href":"https://www.pacodeandbulletin.gov/Display/pacode?file=/secure/pacode/data/055/chapter183/s183.94.html&d=reduce"},
    {"title":"55 Pa. Code § 183.94(a)(1)","href":"https://www.pacodeandbulletin.gov/Display/pacode?file=/secure/pacode/data/055/chapter183/s183.94.html&d=reduce"},
    {"title":"PA DHS Cash Assistance Handbook Section 160.22, Work Expense Deduction","href":"http://services.dpw.state.pa.us/oimpolicymanuals/cash/index.htm#t=160_Income_Deductions%2F160_2_TANF_Earned_Income_Deductions.htm"},
    {"title":"PA DHS TANF State Plan 2024","href":"https://www.pa.gov/content/dam/copapwp-pagov/en/dhs/documents/services/assistance/documents/tanf/tanf-state-plan-effective-october-1-2024.pdf#page=13"},
    {"title":"PA DHS Cash Assistance Handbook Section 140.11, Resource Limits","href":"http://services.dpw.state.pa.us/oimpolicymanuals/cash/index.htm#t=140_Resources%2F140_1_General_Policy.htm%23140.11_Resource_Limits"},
    {"title":"55 Pa. Code § 177.31","href":"https://www.pacodeandbulletin.gov/Display/pacode?file=/secure/pacode/data/055/chapter177/s177.31.html&d=reduce"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"72 P.S. art. XVI-W.2, § 1603-W.2 (Working Pennsylvanians tax credit)"},
    {"title":"POMS SI 01415.058 K.2.a, Recipient payment levels for Pennsylvania (January 2026)","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#k2a"},
    {"title":"Pennsylvania Medical Assistance Eligibility Handbook 387 Appendix A, SSI Payment Levels (January 1, 2026)","href":"http://services.dpw.state.pa.us/oimpolicymanuals/ma/387_SSI/387_Appendix_A.htm"},
    {"title":"POMS SI 01415.058 K.2.b, Couple payment levels for Pennsylvania (January 2026)","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#k2b"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 750, sources: [0, 1] },
      { from: '2024-10-01', value: 758, sources: [0, 2] },
      { from: '2025-10-01', value: 857, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 401, sources: [0, 1] },
      { from: '2024-10-01', value: 402, sources: [0, 2] },
      { from: '2025-10-01', value: 488, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2025-10-01', value: 107, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [6] },
      { from: '2024-09-01', value: [42003, 42005, 42007, 42009, 42011, 42013, 42015, 42017, 42019, 42021, 42023, 42025, 42031, 42033, 42035, 42037, 42039, 42041, 42043, 42045, 42047, 42049, 42051, 42053, 42055, 42057, 42059, 42061, 42063, 42065, 42067, 42069, 42073, 42077, 42079, 42081, 42083, 42085, 42087, 42089, 42093, 42095, 42097, 42099, 42101, 42103, 42105, 42107, 42109, 42111, 42113, 42115, 42117, 42119, 42121, 42123, 42125, 42127, 42129, 42131], sources: [6] },
      { from: '2025-09-01', value: [], sources: [6] },
    ],
    'snap.broadBased.gross': [
      { from: '2022-10-01', value: 2, sources: [7, 8] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
    'meals.freeBreakfast': [
      { from: '2023-07-01', value: 1, sources: [10, 11] },
    ],
    'meals.paysReduced': [
      { from: '2023-07-01', value: 1, sources: [12, 11] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 111335, sources: [13, 14] },
      { from: '2024-10-01', value: 121268, sources: [14, 15] },
      { from: '2025-10-01', value: 125674, sources: [15, 14] },
      { from: '2026-10-01', value: 129682, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'childCare.planOfPoverty': [
      { from: '2023-12-16', value: 2, sources: [19] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.2, sources: [20, 21] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.62, sources: [21, 22] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [21, 22] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.2, sources: [23, 22] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.38, sources: [24] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [25, 26] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [27, 28] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 425, sources: [29] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 2400, sources: [29] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [30, 27] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 442, sources: [29] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 3200, sources: [29] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 32] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [31, 33] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [32] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.19, sources: [34, 35] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 36] },
    ],
    'tanf.payment@PA_1': [
      { from: '1990-01-01', value: [215, 330, 421, 514, 607, 687], beyond: 83, sources: [37, 38] },
    ],
    'tanf.need@PA_1': [
      { from: '1990-01-01', value: [313, 481, 614, 749, 885, 1001], beyond: 121, sources: [39, 38] },
    ],
    'tanf.payment@PA_2': [
      { from: '1990-01-01', value: [205, 316, 403, 497, 589, 670], beyond: 83, sources: [37, 38] },
    ],
    'tanf.need@PA_2': [
      { from: '1990-01-01', value: [298, 461, 587, 724, 859, 976], beyond: 121, sources: [39, 38] },
    ],
    'tanf.payment@PA_3': [
      { from: '1990-01-01', value: [195, 305, 393, 479, 569, 647], beyond: 83, sources: [37, 38] },
    ],
    'tanf.need@PA_3': [
      { from: '1990-01-01', value: [284, 444, 573, 698, 829, 943], beyond: 121, sources: [39, 38] },
    ],
    'tanf.payment@PA_4': [
      { from: '1990-01-01', value: [174, 279, 365, 454, 543, 614], beyond: 83, sources: [37, 38] },
    ],
    'tanf.need@PA_4': [
      { from: '1990-01-01', value: [253, 406, 532, 662, 791, 894], beyond: 121, sources: [39, 38] },
    ],
    'tanf.testFlat': [
      { from: '2018-01-01', value: 90, sources: [40, 41] },
    ],
    'tanf.testsNeed': [
      { from: '2018-01-01', value: 1, sources: [40, 41] },
    ],
    'tanf.firstShare': [
      { from: '2018-01-01', value: 0.5, sources: [40, 42] },
    ],
    'tanf.flat': [
      { from: '2020-10-01', value: 200, sources: [43, 44] },
    ],
    'tanf.assets': [
      { from: '1988-11-01', value: [1000], sources: [45, 46] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 7, 0, 4, 0, 4, 0, 4, 0, 5, 0, 7, 0, 5, 0, 3, 0, 8, 0, 4, 0, 5, 0, 2, 0, 3, 0, 6, 0, 8, 0, 1, 0, 5, 0, 3, 0, 6, 0, 1, 0, 9, 0, 9, 0, 8, 0, 2, 0, 1, 0, 4, 0, 1, 0, 9, 0, 9, 0, 4, 0, 5, 0, 4, 0, 5, 0, 9, 0, 3, 0, 7, 0, 4, 0, 9, 0, 6, 0, 3, 0, 3, 0, 1, 0, 1, 0, 6, 0, 3, 0, 8, 0, 6, 0, 6, 0, 6, 0, 9, 0, 8, 0, 3, 0, 2, 0, 6, 0, 6, 0, 5, 0, 3, 0, 3, 0, 3, 0, 6, 0, 1, 0, 1, 0, 4, 0, 3, 0, 4, 0, 3, 0, 7], sources: [47] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 42000, sources: [47] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 244, 413, 291, 232, 256, 324, 276, 218, 510], sources: [48] },
      { from: '2026-01-01', value: [0, 292, 497, 417, 304, 318, 326, 355, 305, 597], sources: [48] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.1, 0.1, 0.1, 0.1], sources: [49] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [22.1, 22.1, 22.1], sources: [50, 51] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [16.65, 16.65, 16.65], sources: [52, 51] },
    ],
    'stateSupplement.kept': [
      { from: '2026-01-01', value: [25.53, 25.53, 25.53], sources: [50, 51] },
    ],
    'stateSupplement.keptEach': [
      { from: '2026-01-01', value: [19.22, 19.22, 19.22], sources: [52, 51] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 42000, sources: [53] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 2, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 2, 0, 9, 0, 10, 0, 11, 0, 12, 0, 8, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 18, 0, 8, 0, 19, 0, 19, 0, 2, 0, 20, 0, 21, 0, 22, 0, 23, 0, 19, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 11, 0, 27, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 8, 0, 30, 0, 11, 0, 36, 0, 18, 0, 8, 0, 37, 0, 38, 0, 36, 0, 39, 0, 40, 0, 41, 0, 42, 0, 34, 0, 43, 0, 3, 0, 44, 0, 2, 0, 45, 0, 2, 0, 27, 0, 46], sources: [53] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [106800, 110400, 81300, 84900, 102100, 92400, 87400, 122700, 84500, 69900, 104400, 118300, 85400, 84700, 79800, 90800, 78500, 109300, 88600, 68000, 99800, 88200, 90700, 83800, 77600, 82600, 92400, 109200, 86900, 98200, 85200, 84200, 83600, 81400, 94900, 85600, 100500, 80800, 84100, 83500, 91000, 88300, 103100, 80000, 84800, 105900], sources: [53] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [59850, 68400, 76950, 85450, 92300, 99150, 106000, 112800, 61850, 70650, 79500, 88300, 95400, 102450, 109500, 116600, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 57200, 65400, 73550, 81700, 88250, 94800, 101350, 107850, 51600, 59000, 66350, 73700, 79600, 85500, 91400, 97300, 48950, 55950, 62950, 69900, 75500, 81100, 86700, 92300, 68750, 78550, 88350, 98150, 106050, 113900, 121750, 129600, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 58450, 66800, 75150, 83500, 90200, 96900, 103550, 110250, 66300, 75750, 85200, 94650, 102250, 109800, 117400, 124950, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 50900, 58150, 65400, 72650, 78500, 84300, 90100, 95900, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 61250, 70000, 78750, 87450, 94450, 101450, 108450, 115450, 49650, 56750, 63850, 70900, 76600, 82250, 87950, 93600, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 55900, 63900, 71900, 79850, 86250, 92650, 99050, 105450, 49400, 56450, 63500, 70550, 76200, 81850, 87500, 93150, 50800, 58050, 65300, 72550, 78400, 84200, 90000, 95800, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 51550, 58900, 66250, 73600, 79500, 85400, 91300, 97200, 61150, 69900, 78650, 87350, 94350, 101350, 108350, 115350, 48650, 55600, 62550, 69500, 75100, 80650, 86200, 91750, 55000, 62850, 70700, 78550, 84850, 91150, 97450, 103700, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 55550, 63500, 71450, 79350, 85700, 92100, 98400, 104750, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 56300, 64350, 72400, 80400, 86850, 93300, 99700, 106150, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 49500, 56550, 63600, 70650, 76350, 82000, 87650, 93300, 57750, 66000, 74250, 82500, 89100, 95700, 102300, 108900, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850], sources: [53] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [37400, 42750, 48100, 53400, 57700, 61950, 66250, 70500, 38650, 44200, 49700, 55200, 59650, 64050, 68450, 72900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 35750, 40850, 45950, 51050, 55150, 59250, 63350, 67400, 32250, 36850, 41450, 46050, 49750, 53450, 57150, 60800, 30600, 35000, 39350, 43700, 47200, 50700, 54200, 57700, 42950, 49100, 55250, 61350, 66300, 71200, 76100, 81000, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 36550, 41800, 47000, 52200, 56400, 60600, 64750, 68950, 41450, 47350, 53250, 59150, 63900, 68650, 73350, 78100, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 31800, 36350, 40900, 45400, 49050, 52700, 56300, 59950, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 38300, 43750, 49200, 54650, 59050, 63400, 67800, 72150, 31050, 35450, 39900, 44300, 47850, 51400, 54950, 58500, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 34950, 39950, 44950, 49900, 53900, 57900, 61900, 65900, 30900, 35300, 39700, 44100, 47650, 51200, 54700, 58250, 31750, 36300, 40850, 45350, 49000, 52650, 56250, 59900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 32200, 36800, 41400, 46000, 49700, 53400, 57050, 60750, 38250, 43700, 49150, 54600, 59000, 63350, 67750, 72100, 30450, 34800, 39150, 43450, 46950, 50450, 53900, 57400, 34400, 39300, 44200, 49100, 53050, 57000, 60900, 64850, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 34750, 39750, 44650, 49600, 53600, 57600, 61550, 65550, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 35200, 40200, 45250, 50250, 54300, 58300, 62350, 66350, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 30950, 35350, 39750, 44150, 47700, 51250, 54750, 58300, 36100, 41250, 46400, 51550, 55700, 59800, 63950, 68050, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 37100, 42400, 47700, 52950, 57200, 61450, 65700, 69900], sources: [53] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22450, 25650, 28850, 33000, 38680, 44360, 50040, 55720, 23200, 26500, 29800, 33100, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24550, 27600, 33000, 38680, 44360, 50040, 55720, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 25800, 29450, 33150, 36800, 39750, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21950, 25050, 28200, 33000, 38680, 44360, 50040, 55720, 24850, 28400, 31950, 35500, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19100, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 23000, 26250, 29550, 33000, 38680, 44360, 50040, 55720, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19350, 22100, 27320, 33000, 38680, 44360, 50040, 55720, 22950, 26200, 29500, 33000, 38680, 44360, 50040, 55720, 18250, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24150, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22250, 25400, 28600, 33000, 38680, 44360, 50040, 55720], sources: [53] },
    ],
  },
}
