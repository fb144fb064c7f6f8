// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Vermont */
export const figures: StateFigures = {
  state: 'VT',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"33 V.S.A. Section 3512(a)(2) (pre-Act 76)","href":"https://legislature.vermont.gov/statutes/section/33/035/03512"},
    {"title":"Act 76 FAQs Section 2B","href":"https://outside.vermont.gov/dept/DCF/Shared%20Documents/CDD/Act76/ACT-76-FAQs.pdf#page=7"},
    {"title":"CCFAP Income Guidelines (effective October 6, 2024)","href":"https://outside.vermont.gov/dept/DCF/Shared%20Documents/Benefits/CCFAP-Income-Guidelines.pdf"},
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
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Vermont TANF State Plan 2024-2027, Attachment C","href":"https://outside.vermont.gov/dept/DCF/Shared%20Documents/Benefits/VT-TANF-State-Plan-2024-2027.pdf#page=23"},
    {"title":"33 V.S.A. Section 1103(a)","href":"https://legislature.vermont.gov/statutes/section/33/011/01103"},
    {"title":"Code Vt. R. 13-170-220 Rule 2246 - Housing Allowance","href":"https://www.law.cornell.edu/regulations/vermont/13-220-Code-Vt-R-13-170-220-X"},
    {"title":"Code Vt. R. 13-170-220-X Section 2239","href":"https://www.law.cornell.edu/regulations/vermont/13-220-Code-Vt-R-13-170-220-X"},
    {"title":"2016 Vermont Statutes 33 V.S.A. Section 1103 ($250)","href":"https://law.justia.com/codes/vermont/2016/title-33/chapter-11/section-1103/"},
    {"title":"33 V.S.A. Section 1103(c)(1) ($350 effective Jan 1, 2024)","href":"https://legislature.vermont.gov/statutes/section/33/011/01103"},
    {"title":"Act 133 (2021 Adj. Sess.) Section 2 ($250 to $350, effective Jan 1, 2024)","href":"https://legislature.vermont.gov/Documents/2022/Docs/ACTS/ACT133/ACT133%20As%20Enacted.pdf#page=2"},
    {"title":"CBPP 1998 Report - Vermont TANF Program","href":"https://cbpp.org/sites/default/files/archive/722wtw.htm"},
    {"title":"2016 Vermont Statutes 33 V.S.A. Section 1103","href":"https://law.justia.com/codes/vermont/2016/title-33/chapter-11/section-1103/"},
    {"title":"Code Vt. R. 13-170-220-X Section 2252.2","href":"https://www.law.cornell.edu/regulations/vermont/13-220-Code-Vt-R-13-170-220-X"},
    {"title":"VTLawHelp - Reach Up and Child Support ($100)","href":"https://www.vtlawhelp.org/does-reach-change-my-child-support"},
    {"title":"33 V.S.A. Section 1103(f) ($100 effective Jan 1, 2024)","href":"https://legislature.vermont.gov/statutes/section/33/011/01103"},
    {"title":"Act 133 (2021 Adj. Sess.) Section 2 ($50 to $100, effective Jan 1, 2024)","href":"https://legislature.vermont.gov/Documents/2022/Docs/ACTS/ACT133/ACT133%20As%20Enacted.pdf#page=2"},
    {"title":"33 V.S.A. Section 1103(c)(5)(A)","href":"https://legislature.vermont.gov/statutes/section/33/011/01103"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"32 V.S.A. § 5828b; child credit: § 5830f"},
    {"title":"POMS SI 01415.058 M.2.a, Vermont January 2026 recipient payment levels","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#m2a"},
    {"title":"POMS SI 01415.058 M.2.b, Vermont January 2026 couple payment levels","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#m2b"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 1020, sources: [0, 1] },
      { from: '2024-10-01', value: 1067, sources: [0, 2] },
      { from: '2025-10-01', value: 1096, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 291, sources: [0, 1] },
      { from: '2024-10-01', value: 303, sources: [0, 2] },
      { from: '2025-10-01', value: 311, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 36, sources: [0, 1] },
      { from: '2025-10-01', value: 37, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 156, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.85, sources: [10] },
    ],
    'meals.freeForAll': [
      { from: '2023-07-01', value: 1, sources: [11, 12] },
    ],
    'meals.paysReduced': [
      { from: '2013-07-01', value: 1, sources: [13, 12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 110661, sources: [14, 15] },
      { from: '2024-10-01', value: 125336, sources: [15, 16] },
      { from: '2025-10-01', value: 131654, sources: [16, 15] },
      { from: '2026-10-01', value: 135326, sources: [17, 16] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [18, 19] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [18, 19] },
    ],
    'childCare.planOfPoverty': [
      { from: '2021-10-01', value: 3.5, sources: [20, 21] },
      { from: '2024-04-07', value: 4, sources: [22, 20] },
      { from: '2024-10-06', value: 5.75, sources: [20, 21] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.17, sources: [23, 24] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 3.17, sources: [24, 25] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 3.17, sources: [24, 25] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.13, sources: [26, 25] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.54, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [28, 29] },
    ],
    'medicaid.agedAlone': [
      { from: '2021-01-01', value: 0.8, sources: [30, 31] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 1041, sources: [32] },
    ],
    'medicaid.agedCouple': [
      { from: '2021-01-01', value: 0.8, sources: [30] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1041, sources: [32] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [33, 35] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [34] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [36, 37] },
      { from: '2024-01-01', value: 1, sources: [37, 38] },
    ],
    'tanf.payment': [
      { from: '2021-10-01', value: [644, 942, 1236, 1478, 1733, 1907, 2203, 2458], beyond: 236, sources: [39, 40] },
    ],
    'tanf.shelterMost@VT_REST': [
      { from: '2001-07-01', value: [490], sources: [39, 41] },
    ],
    'tanf.shelterMost@VT_CHITTENDEN': [
      { from: '2001-07-01', value: [540], sources: [39, 41] },
    ],
    'tanf.paidShare': [
      { from: '2004-03-01', value: 0.496, sources: [39, 42] },
    ],
    'tanf.flat': [
      { from: '2015-07-01', value: 250, sources: [43] },
      { from: '2024-01-01', value: 350, sources: [44, 45] },
    ],
    'tanf.restShare': [
      { from: '1998-01-01', value: 0.25, sources: [46, 47] },
    ],
    'tanf.careYoung': [
      { from: '2015-01-01', value: 175, sources: [48] },
    ],
    'tanf.careOlder': [
      { from: '2015-01-01', value: 175, sources: [48] },
    ],
    'tanf.supportOff': [
      { from: '2000-01-01', value: [50], sources: [49] },
      { from: '2024-01-01', value: [100], sources: [50, 51] },
    ],
    'tanf.assets': [
      { from: '2015-01-01', value: [9000], sources: [39, 52] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [39, 40] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 1277], sources: [53] },
      { from: '2026-01-01', value: [0, 1299], sources: [53] },
    ],
    'aca.tier': [
      { from: '2018-01-01', value: [1, 1, 2, 1.93, 2.81], sources: [54] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [1, 0.38, 0.38, 0.38], sources: [55] },
    ],
    'stateCredits.childAmount': [
      { from: '2025-01-01', value: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 0], sources: [55] },
    ],
    'stateCredits.childStart': [
      { from: '2025-01-01', value: 125000, sources: [55] },
    ],
    'stateCredits.childOff': [
      { from: '2025-01-01', value: 20, sources: [55] },
    ],
    'stateCredits.childOffEach': [
      { from: '2025-01-01', value: 1, sources: [55] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [55.68, 55.68, 55.68], sources: [56] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [52.9, 52.9, 52.9], sources: [57] },
    ],
    'stateSupplement.kept': [
      { from: '2026-01-01', value: [42.05, 42.05, 42.05], sources: [56] },
    ],
    'stateSupplement.keptEach': [
      { from: '2026-01-01', value: [25.845, 25.845, 25.845], sources: [57] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 50000, sources: [58] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 4, 0, 4, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12], sources: [58] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [115200, 106700, 96600, 123400, 74100, 97900, 105500, 95400, 98500, 114000, 95700, 109400], sources: [58] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [64550, 73750, 82950, 92150, 99550, 106900, 114300, 121650, 59750, 68300, 76850, 85350, 92200, 99050, 105850, 112700, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 69850, 79800, 89800, 99750, 107750, 115750, 123700, 131700, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 63850, 73000, 82100, 91200, 98500, 105800, 113100, 120400, 58650, 67000, 75400, 83750, 90450, 97150, 103850, 110550, 61250, 70000, 78750, 87500, 94500, 101500, 108500, 115500], sources: [58] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 37350, 42700, 48050, 53350, 57650, 61900, 66200, 70450, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 43650, 49900, 56150, 62350, 67350, 72350, 77350, 82350, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 39900, 45600, 51300, 57000, 61600, 66150, 70700, 75250, 36650, 41900, 47150, 52350, 56550, 60750, 64950, 69150, 38300, 43800, 49250, 54700, 59100, 63500, 67850, 72250], sources: [58] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [24200, 27650, 31100, 34550, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 26200, 29950, 33700, 37400, 40400, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 23950, 27400, 30800, 34200, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 23000, 26250, 29550, 33000, 38680, 44360, 50040, 55720], sources: [58] },
    ],
  },
}
