package org.opendps.calloff.award.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.award.gate.GateLine;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.policy.Setting;

/**
 * What stands between a recommendation and its award.
 *
 * @param open whether every line is in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateView(
        boolean open,
        List<GateLine> lines,

        @Schema(description = "what would be awarded") Terms terms,

        @Schema(
                description =
                        "of 52 weeks, and what is paid once, with the lots of the call-off that are awarded to already: the"
                                + " approver's limit has to cover it")
        Money yearlyCost,

        @Schema(description = "up to which yearly cost each role may approve")
        Limits limits,

        @Schema(description = "who may approve it, another person than the one who recommended")
        String approver) {

    /** By the council's policy of today. */
    public record Limits(Money commissioner, Money financeApprover, String policyVersion) {}

    static GateView of(List<GateLine> lines, Terms terms, Money yearly, Policy policy) {
        var limits = new Limits(
                policy.pounds(Setting.APPROVAL_LIMIT_COMMISSIONER),
                policy.pounds(Setting.APPROVAL_LIMIT_FINANCE_APPROVER),
                policy.version());
        return new GateView(
                lines.stream().allMatch(GateLine::passed), lines, terms, yearly, limits, approver(yearly, limits));
    }

    private static String approver(Money yearly, Limits limits) {
        if (!yearly.isMoreThan(limits.commissioner())) {
            return yearly.isMoreThan(limits.financeApprover())
                    ? "A commissioner."
                    : "A commissioner or finance approver.";
        }
        return yearly.isMoreThan(limits.financeApprover())
                ? "Nobody: it is above every limit. The council's policy at /v1/call-off-policies sets them."
                : "A finance approver.";
    }
}
