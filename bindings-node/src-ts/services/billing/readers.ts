// Generated from api/billing.yaml by codegen; do not edit.

import type { Json } from '../../operation.js'

export function readBill(it: Json): void {
  if (it.overview) readBillOverview(it.overview)
  if (it.summaryByProject) readProjectSummary(it.summaryByProject)
  if (it.summaryByService) for (const item of it.summaryByService) if (item) readServiceCosts(item)
}

export function readBillDetail(it: Json): void {
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readBillDetails(it: Json): void {
  if (it.details) for (const item of it.details) if (item) readBillDetail(item)
}

export function readBillOverview(it: Json): void {
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readCostExplorerArguments(it: Json): void {
  if (it.projects) for (const item of it.projects) if (item) readCostExplorerProject(item)
  if (it.clusters) for (const item of it.clusters) if (item) readCostExplorerCluster(item)
}

export function readCostExplorerCluster(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
  if (typeof it.ProjectID === 'number') it.ProjectID = String(it.ProjectID)
}

export function readCostExplorerPart(it: Json): void {
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readCostExplorerPeriod(it: Json): void {
  if (it.breakdown) for (const item of it.breakdown) if (item) readCostExplorerPart(item)
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}

export function readCostExplorerProject(it: Json): void {
  if (typeof it.id === 'number') it.id = String(it.id)
}

export function readCostExplorerReport(it: Json): void {
  if (it.elements) for (const item of it.elements) if (item) readCostExplorerPeriod(item)
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
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

export function readServiceCosts(it: Json): void {
  if (it.serviceCosts) for (const item of it.serviceCosts) if (item) readServiceCosts(item)
  if (typeof it.runningTotal === 'number') it.runningTotal = String(it.runningTotal)
  if (typeof it.discounts === 'number') it.discounts = String(it.discounts)
  if (typeof it.credits === 'number') it.credits = String(it.credits)
  if (typeof it.totalCost === 'number') it.totalCost = String(it.totalCost)
}
