package org.opendps.blocks.policy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.policy.PolicyRefused.SettingsUnsound;
import org.opendps.blocks.policy.PolicyRefused.SettingsUnsound.Violation;
import org.opendps.blocks.time.London;

/** A council sets what holds for it from a day on, and reads what it has set. */
@ApplicationScoped
@IfBuildProperty(name = "dps.policy.enabled", stringValue = "true")
@Transactional
public class PolicyMaking {

    private final CouncilPolicies policies;
    private final Policies inForce;
    private final SettingCatalogue catalogue;
    private final Caller caller;
    private final InstantSource clock;

    PolicyMaking(
            CouncilPolicies policies,
            Policies inForce,
            SettingCatalogue catalogue,
            Caller caller,
            InstantSource clock) {
        this.policies = policies;
        this.inForce = inForce;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 422 {@code settings-unsound}, {@code policy-starts-too-early}; 403
     *     {@code limits-by-others}
     */
    public PolicyView set(PolicyRequest request) {
        var known = request.known(catalogue);
        boolean approves = catalogue.approvers().stream().anyMatch(caller::is);
        boolean limits = catalogue.settings().stream()
                .anyMatch(setting -> setting.isLimitOfApproval() && known.containsKey(setting.written()));
        if (approves && limits) {
            throw new PolicyRefused.LimitsByOthers(List.copyOf(new TreeSet<>(catalogue.approvers()))).refused();
        }
        var policy = new CouncilPolicy(
                caller.authority(), request, known, London.today(clock), caller.username(), clock.instant());
        mustBeInOrder(policy);
        policies.persistAndFlush(policy);
        return PolicyView.of(policy);
    }

    private void mustBeInOrder(CouncilPolicy decided) {
        var then = inForce.on(decided.authority(), decided.startsOn()).with(decided);
        var wrong = catalogue.ranges().entrySet().stream()
                .filter(range -> !then.isInOrder(range.getKey(), range.getValue()))
                .map(range -> new Violation(
                        "settings." + range.getKey().written(),
                        "must not be above " + range.getValue().written()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new SettingsUnsound(wrong, catalogue.path()).refused();
        }
    }

    /** The council's decisions in the order in which they were made. */
    public Page<PolicyView> page(PageRequest page) {
        var found = policies.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), CouncilPolicy::id, PolicyView::of);
    }

    /** Every setting as it holds on a day, today unless it is said. */
    public InForceView inForce(@Nullable LocalDate on) {
        var day = on == null ? London.today(clock) : on;
        return InForceView.of(day, inForce.on(caller.authority(), day), catalogue.settings());
    }
}
