package org.opendps.registry.regime.condition;

import java.util.List;

/** What some regime forbids to ask; which of them do, and by which provision, each regime says. */
public enum ForbiddenCondition {
    AUDITED_ACCOUNTS_FROM_ALL("Ask for audited accounts only where the law requires them: set onlyWhereLawRequires.") {
        @Override
        boolean isIn(Condition condition) {
            return condition.kind() == ConditionKind.AUDITED_ACCOUNTS && !condition.onlyWhereLawRequires();
        }
    },
    INSURANCE_BEFORE_AWARD("Insurance can be asked for once a contract is awarded: set its stage to AWARD.") {
        @Override
        boolean isIn(Condition condition) {
            return condition.kind() == ConditionKind.INSURANCE && condition.isMetAt(Condition.Stage.ADMISSION);
        }
    },
    CONTRACT_WITH_NAMED_AUTHORITY("An earlier contract may not have to be with a named authority: leave it out.") {
        @Override
        boolean isIn(Condition condition) {
            return condition.kind() == ConditionKind.PREVIOUS_CONTRACT && condition.withAuthority() != null;
        }
    },
    NOTHING_EQUIVALENT("A qualification is asked for as that one or an equivalent: set orEquivalent.") {
        @Override
        boolean isIn(Condition condition) {
            return condition.kind() == ConditionKind.QUALIFICATION && !condition.orEquivalent();
        }
    },
    MEMBER_CAP("The number of members cannot be limited: leave memberCap out.") {
        @Override
        boolean isIn(AskedConditions asked) {
            return asked.memberCap() != null;
        }
    },
    JOINING_FEE("Nobody pays for joining: leave joiningFee out.") {
        @Override
        boolean isIn(AskedConditions asked) {
            var fee = asked.joiningFee();
            return fee != null && fee.isPositive();
        }
    },
    AWARD_FEE("Nothing is charged before or during the system's validity: leave awardFeePercent out.") {
        @Override
        boolean isIn(AskedConditions asked) {
            var fee = asked.awardFeePercent();
            return fee != null && fee.signum() > 0;
        }
    };

    private final String remedy;

    ForbiddenCondition(String remedy) {
        this.remedy = remedy;
    }

    boolean isIn(Condition condition) {
        return false;
    }

    boolean isIn(AskedConditions asked) {
        return false;
    }

    /** Each place where it is asked for all the same. */
    public List<UnlawfulCondition> findIn(AskedConditions asked, String citation) {
        if (isIn(asked)) {
            return List.of(new UnlawfulCondition(this, null, remedy, citation));
        }
        return asked.conditions().stream()
                .filter(this::isIn)
                .map(condition -> new UnlawfulCondition(this, condition.code(), remedy, citation))
                .toList();
    }
}
