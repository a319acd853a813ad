package org.opendps.calloff.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;
import org.opendps.calloff.policy.PolicyRefused.SettingsUnsound;
import org.opendps.calloff.policy.PolicyRefused.SettingsUnsound.Violation;

/** A council sets what holds for it from a day on. */
@ApplicationScoped
@Transactional
class PolicySetting {

    private static final Map<Setting, Setting> RANGES = Map.of(
            Setting.FIRST_REVIEW_FROM_WEEKS,
            Setting.FIRST_REVIEW_UNTIL_WEEKS,
            Setting.SOCIAL_VALUE_LEAST_PERCENT,
            Setting.SOCIAL_VALUE_MOST_PERCENT);

    private final CouncilPolicies policies;
    private final Policies inForce;
    private final Caller caller;
    private final InstantSource clock;

    PolicySetting(CouncilPolicies policies, Policies inForce, Caller caller, InstantSource clock) {
        this.policies = policies;
        this.inForce = inForce;
        this.caller = caller;
        this.clock = clock;
    }

    CouncilPolicy set(PolicyRequest request) {
        boolean approves = caller.is(Roles.COMMISSIONER) || caller.is(Roles.FINANCE_APPROVER);
        if (approves && request.known().keySet().stream().anyMatch(Setting::isLimitOfApproval)) {
            throw new PolicyRefused.LimitsByOthers().refused();
        }
        var policy =
                new CouncilPolicy(caller.authority(), request, London.today(clock), caller.username(), clock.instant());
        mustBeInOrder(policy);
        policies.persistAndFlush(policy);
        return policy;
    }

    private void mustBeInOrder(CouncilPolicy decided) {
        var then = inForce.on(decided.authority(), decided.startsOn()).with(decided);
        var wrong = RANGES.entrySet().stream()
                .filter(range -> !then.isInOrder(range.getKey(), range.getValue()))
                .map(range -> new Violation(
                        "settings." + range.getKey().written(),
                        "must not be above " + range.getValue().written()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new SettingsUnsound(wrong).refused();
        }
    }
}
