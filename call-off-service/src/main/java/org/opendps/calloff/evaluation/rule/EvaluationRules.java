package org.opendps.calloff.evaluation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.policy.Setting;

@ApplicationScoped
public class EvaluationRules {

    private final Policies policies;

    EvaluationRules(Policies policies) {
        this.policies = policies;
    }

    public EvaluationRule of(CallOff callOff) {
        var policy = policies.on(callOff.authority(), London.dateOf(callOff.bidsDue()));
        return new EvaluationRule(
                policy.whole(Setting.LEAST_EVALUATORS),
                policy.whole(Setting.EVALUATORS_OF_GUIDANCE),
                policy.whole(Setting.SPREAD_FOR_MODERATION),
                policy.whole(Setting.ABNORMALLY_LOW_PERCENT),
                policy.whole(Setting.CORRECTION_HOURS),
                policy.whole(Setting.LOW_PRICE_ANSWER_HOURS),
                policy.version());
    }
}
