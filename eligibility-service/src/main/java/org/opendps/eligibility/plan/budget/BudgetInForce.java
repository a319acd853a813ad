package org.opendps.eligibility.plan.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.line.RouteSum;

/** A budget that stands on some ground, its plan neither suspended nor ended, for the features that follow. */
public record BudgetInForce(
        UUID supportPlanId, LocalDate from, @Nullable LocalDate until, List<PlanLine> lines, List<RouteSum> routes) {}
