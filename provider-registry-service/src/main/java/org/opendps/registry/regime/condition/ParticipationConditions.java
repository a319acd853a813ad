package org.opendps.registry.regime.condition;

import java.util.Map;

/**
 * What a framework cannot ask of those who want to join it. A framework is itself awarded, so the conditions of
 * participation in that award apply (Procurement Act 2023 s.22); a fee is a percentage of what was called off
 * (s.45(7)).
 */
public final class ParticipationConditions {

    public static final Map<ForbiddenCondition, String> FORBIDDEN = Map.of(
            ForbiddenCondition.AUDITED_ACCOUNTS_FROM_ALL, "Procurement Act 2023 s.22",
            ForbiddenCondition.INSURANCE_BEFORE_AWARD, "Procurement Act 2023 s.22",
            ForbiddenCondition.CONTRACT_WITH_NAMED_AUTHORITY, "Procurement Act 2023 s.22",
            ForbiddenCondition.NOTHING_EQUIVALENT, "Procurement Act 2023 s.22",
            ForbiddenCondition.JOINING_FEE, "Procurement Act 2023 s.45(7)");

    private ParticipationConditions() {}
}
