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
    'supplement.own': [
      { from: '2025-01-01', value: [239.94, 239.94, 324.32], sources: [67, 68] },
    ],
    'supplement.ownEach': [
      { from: '2025-01-01', value: [303.915, 303.915, 443.525, 416.675], sources: [69, 68] },
    ],
    'supplement.child': [
      { from: '2025-01-01', value: [97.27, 97.27, 324.32], sources: [70, 68] },
    ],
    'supplement.noKitchen': [
      { from: '2025-01-01', value: [128.87, 128.87, 0], sources: [71, 68] },
    ],
  },
}
