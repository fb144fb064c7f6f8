// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** California */
export const figures: StateFigures = {
  state: 'CA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS California ABAWD Waiver Response, October 23, 2025 - requested area and county list (Colusa, Imperial, and Tulare counties)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ca-abawd-response-fy2026-a.pdf#page=2"},
    {"title":"USDA FNS California ABAWD Waiver Response, October 23, 2025 - implementation date (2025-11-01) and expiration date (2026-10-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ca-abawd-response-fy2026-a.pdf#page=3"},
    {"title":"USDA FNS California ABAWD Waiver Response, February 10, 2026 (modification) - requested area (seven counties) and Table 1","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ca-abawd-response-fy2026-b.pdf#page=2"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA FNS FY 2026 Quarter 1 ABAWD Waiver Status Report (waivers as of 2025-10-01; no waiver for HI, MA, or VA)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY26-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
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
    {"title":"California Department of Social Services, child care income ceilings 2025–26 (85 % of the state median income)","href":"https://www.cdss.ca.gov/inforesources/child-care-and-development"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels#footnote6"},
    {"title":"California Medicaid State Plan, MAGI-based income methodologies (page S10); 42 CFR 435.603(b)"},
    {"title":"California DHCS All County Welfare Directors Letter 25-14 (reinstatement of the non-MAGI Medi-Cal asset limit)","href":"https://www.dhcs.ca.gov/services/medi-cal/eligibility/letters/Documents/25-14.pdf"},
    {"title":"Asset Limit Changes for Non-MAGI Medi-Cal | California DHCS (asset limit reinstated at $130,000 for an individual effective January 1, 2026)","href":"https://www.dhcs.ca.gov/services/medi-cal/eligibility/Pages/Asset-Limit-Changes-for-Non-MAGI-Medi-Cal.aspx"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Asset Limit Changes for Non-MAGI Medi-Cal | California DHCS (asset limit reinstated at $130,000 plus $65,000 per additional household member effective January 1, 2026)","href":"https://www.dhcs.ca.gov/services/medi-cal/eligibility/Pages/Asset-Limit-Changes-for-Non-MAGI-Medi-Cal.aspx"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"California Department of Social Services, Executive Summary, All County Letter No. 24-55, CalWORKs Payment Standards Chart Effective October 1, 2024","href":"https://cdss.ca.gov/Portals/9/Additional-Resources/Letters-and-Notices/ACLs/2024/24-55.pdf?ver=2024-08-19-162608-673#page=7"},
    {"title":"CDSS Historical MAP and MBSAC Since 1971 (Region 1, page 9 of 10)","href":"https://cdss.ca.gov/cdssweb/entres/forms/English/TEMP2250.pdf#page=10"},
    {"title":"California Department of Social Services, All County Letter No. 26-39, MBSAC COLA Increase Effective July 1, 2026","href":"https://www.cdss.ca.gov/Portals/9/Additional-Resources/Letters-and-Notices/ACLs/2026/26-39.pdf#page=4"},
    {"title":"CDSS Historical MAP and MBSAC Since 1971 (Region 2, page 10 of 10)","href":"https://cdss.ca.gov/cdssweb/entres/forms/English/TEMP2250.pdf#page=11"},
    {"title":"Los Angeles Department of Public Social Services E-Policy | CalWORKs Earned Income Disregards","href":"https://my.dpss.lacounty.gov/public/en/home/epolicy/program/calworks/income/earned-income-disregards.html"},
    {"title":"AB 135 (Ch. 85, Statutes of 2021) - Applicant EID increase","href":"https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220AB135"},
    {"title":"Los Angeles Department of Public Social Services E-Policy | Income Definitions","href":"https://www.cdss.ca.gov/ord/entres/getinfo/pdf/10EAS.pdf#page=9"},
    {"title":"California Department of Social Services, All County Letter No. 23-71, Maximum Asset Limit Increase Effective January 1, 2024","href":"https://www.cdss.ca.gov/Portals/9/Additional-Resources/Letters-and-Notices/ACLs/2023/23-71.pdf#page=2"},
    {"title":"California Department of Social Services, Executive Summary, All County Letter No. 24-54, Maximum Asset Limit Increase","href":"https://cdss.ca.gov/Portals/9/Additional-Resources/Letters-and-Notices/ACLs/2024/24-54.pdf?ver=2024-08-02-081116-287#page=2"},
    {"title":"California Department of Social Services, All County Letter No. 25-65, Maximum Resource Limit Increase Effective January 1, 2026","href":"https://www.cdss.ca.gov/Portals/9/Additional-Resources/Letters-and-Notices/ACLs/2025/25-65.pdf#page=3"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"California Welfare and Institutions Code Division 9, Part 3, Chapter 3, Article 5, Section 12200 (c)","href":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=12200"},
    {"title":"Supplemental Security Income (SSI) in California","href":"https://www.ssa.gov/pubs/EN-05-11125.pdf#page=2"},
    {"title":"California Welfare and Institutions Code Division 9, Part 3, Chapter 3, Article 5, Section 12200 (d)","href":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=12200"},
    {"title":"California Welfare and Institutions Code Division 9, Part 3, Chapter 3, Article 5, Section 12200 (f)","href":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=12200"},
    {"title":"California Welfare and Institutions Code Division 9, Part 3, Chapter 3, Article 5, Section 12200 (e)","href":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=12200"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 596, sources: [0, 1] },
      { from: '2024-10-01', value: 645, sources: [0, 2] },
      { from: '2025-10-01', value: 663, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 158, sources: [0, 1] },
      { from: '2024-10-01', value: 166, sources: [0, 2] },
      { from: '2025-10-01', value: 170, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 19, sources: [0, 1] },
      { from: '2025-10-01', value: 20, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [6] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [7, 8] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 120, sources: [9, 10] },
      { from: '2024-10-01', value: 150, sources: [9, 10] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [11, 12] },
      { from: '2025-11-01', value: [6003, 6011, 6025, 6047, 6053, 6063, 6107], sources: [11, 12] },
      { from: '2026-11-01', value: [], sources: [12, 13] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [14] },
      { from: '2024-11-01', value: 1, sources: [15, 16] },
      { from: '2026-02-01', value: 0, sources: [14, 17] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [18] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [19] },
    ],
    'meals.freeForAll': [
      { from: '2022-07-01', value: 1, sources: [20, 21] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 110879, sources: [22, 23] },
      { from: '2024-10-01', value: 121926, sources: [23, 24] },
      { from: '2025-10-01', value: 128144, sources: [24, 23] },
      { from: '2026-10-01', value: 133021, sources: [25, 24] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [26, 27] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [26, 27] },
    ],
    'childCare.planMonthly': [
      { from: '2025-07-01', value: [6860, 6860, 7785, 9020, 10463, 11906, 0], sources: [28] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.66, sources: [29, 30] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.66, sources: [30, 31] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.66, sources: [30, 31] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.13, sources: [32, 31] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.14, sources: [33] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [34, 35] },
    ],
    'medicaid.infantUnder': [
      { from: '2015-01-01', value: 2, sources: [36] },
    ],
    'medicaid.unbornCountsForAll': [
      { from: '2014-01-01', value: 1, sources: [37] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [38, 39] },
      { from: '2024-01-01', value: Infinity, sources: [38, 40] },
      { from: '2026-01-01', value: 130000, sources: [39, 38] },
    ],
    'medicaid.agedAlone': [
      { from: '2021-01-01', value: 1.38, sources: [41, 42] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 600, sources: [43] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [38, 44] },
      { from: '2024-01-01', value: Infinity, sources: [38, 45] },
      { from: '2026-01-01', value: 195000, sources: [44, 38] },
    ],
    'medicaid.agedCouple': [
      { from: '2021-01-01', value: 1.38, sources: [41] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 934, sources: [43] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [43] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [43] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [43] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [43] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [43] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [46, 47] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [46, 48] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [47] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [49, 50] },
      { from: '2024-01-01', value: 1, sources: [50, 51] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 3.22, sources: [52, 53] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [46, 54] },
    ],
    'tanf.payment@CA_1': [
      { from: '2023-10-01', value: [732, 927, 1171, 1412, 1654, 1896, 2139, 2382, 2623, 2867], sources: [55, 56] },
      { from: '2024-10-01', value: [734, 930, 1175, 1416, 1659, 1902, 2145, 2389, 2631, 2876], sources: [55, 56] },
    ],
    'tanf.paymentExempt@CA_1': [
      { from: '2023-10-01', value: [807, 1036, 1310, 1574, 1844, 2117, 2388, 2661, 2930, 3205], sources: [55, 56] },
      { from: '2024-10-01', value: [809, 1039, 1314, 1579, 1850, 2123, 2395, 2669, 2939, 3215], sources: [55, 56] },
    ],
    'tanf.need@CA_1': [
      { from: '2023-07-01', value: [862, 1415, 1753, 2080, 2373, 2670, 2934, 3193, 3464, 3760], beyond: 34, sources: [57, 56] },
      { from: '2024-07-01', value: [899, 1476, 1829, 2170, 2476, 2785, 3061, 3331, 3614, 3922], beyond: 35, sources: [57, 56] },
      { from: '2025-07-01', value: [930, 1526, 1892, 2244, 2561, 2880, 3166, 3445, 3738, 4056], beyond: 36, sources: [57, 56] },
      { from: '2026-07-01', value: [963, 1581, 1960, 2325, 2653, 2983, 3280, 3569, 3872, 4202], beyond: 37, sources: [57, 56] },
    ],
    'tanf.payment@CA_2': [
      { from: '2023-10-01', value: [693, 881, 1112, 1342, 1573, 1803, 2033, 2264, 2494, 2723], sources: [55, 58] },
      { from: '2024-10-01', value: [695, 884, 1115, 1346, 1578, 1808, 2039, 2271, 2501, 2731], sources: [55, 58] },
    ],
    'tanf.paymentExempt@CA_2': [
      { from: '2023-10-01', value: [768, 984, 1244, 1494, 1753, 2012, 2267, 2529, 2783, 3045], sources: [55, 58] },
      { from: '2024-10-01', value: [770, 987, 1248, 1498, 1758, 2018, 2274, 2537, 2791, 3054], sources: [55, 58] },
    ],
    'tanf.need@CA_2': [
      { from: '2023-07-01', value: [818, 1343, 1664, 1978, 2262, 2540, 2783, 3040, 3285, 3576], beyond: 34, sources: [57, 58] },
      { from: '2024-07-01', value: [853, 1401, 1736, 2063, 2360, 2650, 2903, 3171, 3427, 3730], beyond: 35, sources: [57, 58] },
      { from: '2025-07-01', value: [882, 1449, 1795, 2134, 2441, 2741, 3002, 3279, 3544, 3858], beyond: 36, sources: [57, 58] },
      { from: '2026-07-01', value: [914, 1501, 1859, 2211, 2529, 2839, 3110, 3397, 3671, 3997], beyond: 37, sources: [57, 58] },
    ],
    'tanf.testFlat': [
      { from: '2022-07-01', value: 450, sources: [59, 60] },
    ],
    'tanf.testsNeed': [
      { from: '2022-07-01', value: 1, sources: [59, 60] },
    ],
    'tanf.flat': [
      { from: '2022-06-01', value: 600, sources: [59] },
    ],
    'tanf.restShare': [
      { from: '1998-01-01', value: 0.5, sources: [59] },
    ],
    'tanf.disabilityFlat': [
      { from: '2022-06-01', value: 600, sources: [59] },
    ],
    'tanf.flatOfFamily': [
      { from: '2022-06-01', value: 1, sources: [59] },
    ],
    'tanf.supportNotCounted': [
      { from: '2017-12-20', value: 1, sources: [61] },
    ],
    'tanf.assets': [
      { from: '2023-01-01', value: [10888], sources: [62, 63] },
      { from: '2024-01-01', value: [11634], sources: [62, 63] },
      { from: '2025-01-01', value: [12137], sources: [64, 63] },
      { from: '2026-01-01', value: [12552], sources: [64, 63] },
    ],
    'tanf.assetsElderly': [
      { from: '2023-01-01', value: [16333], sources: [62, 63] },
      { from: '2024-01-01', value: [17452], sources: [62, 63] },
      { from: '2025-01-01', value: [18206], sources: [64, 63] },
      { from: '2026-01-01', value: [18829], sources: [64, 63] },
    ],
    'tanf.assetsDisabled': [
      { from: '2023-01-01', value: 1, sources: [62, 63] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 6, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 0, 1, 0, 3, 0, 11, 0, 1, 0, 1, 0, 13, 0, 15, 0, 14, 0, 16, 0, 1, 0, 1, 0, 16, 0, 11, 0, 2, 0, 10, 0, 1, 0, 10, 0, 1, 0, 15, 0, 9, 0, 2, 0, 1, 0, 15, 0, 3, 0, 1, 0, 17, 0, 3, 0, 9, 0, 17, 0, 19, 0, 4, 0, 10, 0, 12, 0, 8, 0, 12, 0, 7, 0, 9, 0, 1, 0, 1, 0, 1, 0, 2, 0, 2, 0, 10, 0, 1, 0, 1, 0, 1, 0, 16, 0, 1, 0, 12, 0, 3, 0, 1], sources: [65] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 6000, sources: [65] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 458, 356, 359, 399, 420, 384, 342, 432, 445, 326, 295, 347, 295, 290, 244, 245, 247, 284, 263], sources: [66] },
      { from: '2026-01-01', value: [0, 501, 386, 382, 436, 468, 435, 390, 472, 532, 372, 335, 377, 348, 335, 277, 312, 278, 312, 293], sources: [66] },
    ],
    'aca.splitCounties': [
      { from: '2014-01-01', value: [6037], sources: [65] },
    ],
    'aca.otherArea': [
      { from: '2014-01-01', value: 15, sources: [65] },
    ],
    'stateSupplement.own': [
      { from: '2025-01-01', value: [239.94, 239.94, 324.32], sources: [67, 68] },
    ],
    'stateSupplement.ownEach': [
      { from: '2025-01-01', value: [303.915, 303.915, 443.525, 416.675], sources: [69, 68] },
    ],
    'stateSupplement.child': [
      { from: '2025-01-01', value: [97.27, 97.27, 324.32], sources: [70, 68] },
    ],
    'stateSupplement.noKitchen': [
      { from: '2025-01-01', value: [128.87, 128.87, 0], sources: [71, 68] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 6000, sources: [72] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 1, 0, 7, 0, 8, 0, 7, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 8, 0, 29, 0, 30, 0, 8, 0, 31, 0, 30, 0, 32, 0, 19, 0, 33, 0, 34, 0, 19, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 50, 0, 44], sources: [72] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [162800, 124800, 110500, 89400, 102600, 91400, 91300, 124000, 84100, 85700, 75500, 96300, 81900, 84900, 72400, 86200, 108100, 82200, 200800, 95600, 99100, 75800, 75300, 120400, 110500, 165400, 140400, 138600, 93500, 106500, 121800, 130900, 108100, 129600, 118600, 205500, 137200, 97100, 88000, 78500, 120300, 133400, 94600, 101900, 86500, 79200, 76400, 102200, 135600, 129600], sources: [72] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [95050, 108600, 122200, 135750, 146650, 157500, 168350, 179200, 69900, 79900, 89900, 99850, 107850, 115850, 123850, 131850, 61900, 70750, 79600, 88400, 95500, 102550, 109650, 116700, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 57500, 65700, 73900, 82100, 88700, 95250, 101850, 108400, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 73600, 84100, 94600, 105100, 113550, 121950, 130350, 138750, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 93300, 106600, 119950, 133250, 143900, 154600, 165250, 175900, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 117700, 134500, 151300, 168100, 181550, 195000, 208450, 221900, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 55900, 63900, 71900, 79850, 86250, 92650, 99050, 105450, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 62900, 71900, 80900, 89850, 97050, 104250, 111450, 118600, 87600, 100100, 112600, 125100, 135150, 145150, 155150, 165150, 98700, 112800, 126850, 140950, 152250, 163550, 174800, 186100, 70050, 80050, 90050, 100100, 108100, 116150, 124100, 132150, 104200, 119100, 134000, 148850, 160800, 172700, 184600, 196500, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 68900, 78750, 88600, 98400, 106300, 114150, 122050, 129900, 82350, 94100, 105850, 117600, 127050, 136450, 145850, 155250, 97950, 111950, 125950, 139900, 151100, 162300, 173500, 184700, 60550, 69200, 77850, 86500, 93450, 100350, 107300, 114200, 85700, 97950, 110200, 122400, 132200, 142000, 151800, 161600, 102000, 116600, 131150, 145700, 157400, 169050, 180700, 192350, 113700, 129950, 146200, 162400, 175400, 188400, 201400, 214400, 122200, 139650, 157100, 174550, 188500, 202500, 216450, 230450, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 73150, 83600, 94050, 104500, 112900, 121250, 129600, 137950, 92300, 105500, 118700, 131850, 142400, 152950, 163500, 174050, 57400, 65600, 73800, 82000, 88600, 95150, 101700, 108250, 57050, 65200, 73350, 81500, 88050, 94550, 101100, 107600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 57250, 65400, 73600, 81750, 88300, 94850, 101400, 107950, 87950, 100500, 113050, 125600, 135650, 145700, 155750, 165800, 72600, 83000, 93350, 103700, 112000, 120300, 128600, 136900], sources: [72] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [59400, 67900, 76400, 84850, 91650, 98450, 105250, 112050, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 38700, 44200, 49750, 55250, 59700, 64100, 68550, 72950, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 35950, 41050, 46200, 51300, 55450, 59550, 63650, 67750, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 46000, 52600, 59150, 65700, 71000, 76250, 81500, 86750, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 58300, 66650, 74950, 83300, 89950, 96600, 103250, 110000, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 73550, 84050, 94550, 105050, 113500, 121900, 130300, 138700, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34950, 39950, 44950, 49900, 53900, 57900, 61900, 65900, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 39250, 44900, 50450, 56150, 60600, 65100, 69600, 74050, 54750, 62600, 70400, 78200, 84500, 90750, 97000, 103250, 61700, 70500, 79350, 88150, 95250, 102300, 109300, 116350, 43800, 50050, 56300, 62550, 67550, 72600, 77600, 82600, 65150, 74450, 83750, 93050, 100500, 107950, 115400, 122850, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 43050, 49200, 55350, 61500, 66450, 71350, 76300, 81200, 51450, 58750, 66150, 73450, 79350, 85250, 91100, 97000, 61250, 70000, 78750, 87450, 94450, 101450, 108450, 115450, 37850, 43250, 48650, 54050, 58400, 62700, 67050, 71350, 53500, 61150, 68800, 76450, 82550, 88700, 94800, 100900, 63750, 72850, 81950, 91050, 98350, 105650, 112950, 120200, 71950, 82200, 92500, 102750, 111000, 119200, 127450, 135650, 76150, 87000, 97900, 108750, 117450, 126150, 134850, 143550, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 45750, 52250, 58800, 65300, 70550, 75750, 81000, 86200, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 35900, 41000, 46150, 51250, 55350, 59450, 63550, 67650, 35700, 40800, 45900, 50950, 55050, 59150, 63200, 67300, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 35800, 40900, 46000, 51100, 55200, 59300, 63400, 67500, 54950, 62800, 70650, 78500, 84800, 91100, 97350, 103650, 45400, 51850, 58350, 64800, 70000, 75200, 80400, 85550], sources: [72] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [35650, 40750, 45850, 50900, 55000, 59050, 63150, 67200, 26250, 30000, 33750, 37450, 40450, 44360, 50040, 55720, 23250, 26550, 29850, 33150, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 27600, 31550, 35500, 39400, 42600, 45750, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 35000, 40000, 45000, 50000, 54000, 58000, 62000, 66000, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 44150, 50450, 56750, 63050, 68100, 73150, 78200, 83250, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 23600, 27000, 30350, 33700, 38680, 44360, 50040, 55720, 32850, 37550, 42250, 46900, 50700, 54450, 58200, 61950, 37050, 42350, 47650, 52900, 57150, 61400, 65600, 69850, 26300, 30050, 33800, 37550, 40600, 44360, 50040, 55720, 39100, 44700, 50300, 55850, 60350, 64800, 69300, 73750, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 25850, 29550, 33250, 36900, 39900, 44360, 50040, 55720, 30850, 35250, 39650, 44050, 47600, 51100, 54650, 58150, 36750, 42000, 47250, 52450, 56650, 60850, 65050, 69250, 22750, 26000, 29250, 33000, 38680, 44360, 50040, 55720, 32100, 36700, 41300, 45850, 49550, 53200, 56900, 60550, 38300, 43750, 49200, 54650, 59050, 63400, 67800, 72150, 43200, 49350, 55500, 61650, 66600, 71550, 76450, 81400, 45700, 52200, 58750, 65250, 70500, 75700, 80950, 86150, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 27450, 31400, 35300, 39200, 42350, 45500, 50040, 55720, 34650, 39600, 44550, 49450, 53450, 57400, 61350, 65300, 21550, 24600, 27700, 33000, 38680, 44360, 50040, 55720, 21400, 24450, 27500, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24550, 27600, 33000, 38680, 44360, 50040, 55720, 33000, 37700, 42400, 47100, 50900, 54650, 58450, 62200, 27250, 31150, 35050, 38900, 42050, 45150, 50040, 55720], sources: [72] },
    ],
  },
}
