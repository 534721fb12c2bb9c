// Generated from api/msp.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'
import { conceal } from '../../wire.js'

export function readBill(it: Json): void {
  if (it.overview) readBillOverview(it.overview)
  if (it.summaryByProject) readProjectSummary(it.summaryByProject)
  if (it.summaryByService) for (const item of it.summaryByService) if (item) readServiceCosts(item)
}

export function readBillOverview(it: Json): void {
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readCredit(it: Json): void {
  if (typeof it.credit === 'number') it.credit = String(it.credit)
  if (typeof it.remainingCredit === 'number') it.remainingCredit = String(it.remainingCredit)
}

export function readCustomer(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.orgId === 'number') it.orgId = String(it.orgId)
}

export function readCustomerBill(it: Json): void {
  if (typeof it.customerID === 'number') it.customerID = String(it.customerID)
  if (it.mspCustomerBills) readBill(it.mspCustomerBills)
}

export function readListCustomersResponse(it: Json): void {
  if (it.mspCustomers) for (const item of it.mspCustomers) if (item) readCustomer(item)
}

export function readOtherCharge(it: Json): void {
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readProjectCosts(it: Json): void {
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readProjectSummary(it: Json): void {
  if (it.projects) for (const item of it.projects) if (item) readProjectCosts(item)
  if (it.otherCharges) for (const item of it.otherCharges) if (item) readOtherCharge(item)
}

export function readProviderBill(it: Json): void {
  if (it.overview) readBillOverview(it.overview)
  if (it.summaryByCustomer) for (const item of it.summaryByCustomer) if (item) readCustomerBill(item)
  if (it.summaryByService) for (const item of it.summaryByService) if (item) readServiceCosts(item)
}

export function readServiceCosts(it: Json): void {
  if (it.serviceCosts) for (const item of it.serviceCosts) if (item) readServiceCosts(item)
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readSignupUrl(it: Json): void {
  conceal(it, 'customerSignupUrl')
}
