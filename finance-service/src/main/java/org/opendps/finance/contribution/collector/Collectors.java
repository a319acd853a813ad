package org.opendps.finance.contribution.collector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.resource.Versions;
import org.opendps.finance.policy.FinanceSetting;

/** Who collects from whom. */
@ApplicationScoped
public class Collectors {

    private final CollectorChoices choices;
    private final Policies policies;

    Collectors(CollectorChoices choices, Policies policies) {
        this.choices = choices;
        this.policies = policies;
    }

    /**
     * Who collects from a person.
     *
     * @param policyVersion of the council's setting; the person's own choice is in the audit
     * @param reason why it is so for this person; null where the council's setting holds
     * @param version of the choice; 0 where there is none
     */
    public record Choice(
            Collector collector,
            String policyVersion,
            @Nullable String reason,
            @Nullable String chosenBy,
            long version) {}

    /** @param day of whose policy, where nothing is decided for the person */
    public Choice of(String authority, UUID personRef, LocalDate day) {
        var policy = policies.on(authority, day);
        return own(authority, personRef)
                .map(own -> new Choice(own.collector(), policy.version(), own.reason(), own.chosenBy(), own.version()))
                .orElseGet(() -> new Choice(
                        Collector.valueOf(policy.text(FinanceSetting.CONTRIBUTION_COLLECTOR)),
                        policy.version(),
                        null,
                        null,
                        0));
    }

    /** @param ifMatch nothing for the first choice */
    public void choose(
            String authority, UUID personRef, Collector collector, String reason, String by, @Nullable String ifMatch) {
        var known = choices.findByIdOptional(personRef, LockModeType.PESSIMISTIC_WRITE);
        known.ifPresent(choice -> {
            Versions.require(ifMatch, choice.version());
            choice.take(collector, reason, by);
        });
        if (known.isEmpty()) {
            choices.persist(new CollectorChoice(personRef, authority, collector, reason, by));
        }
        choices.flush();
    }

    private Optional<CollectorChoice> own(String authority, UUID personRef) {
        return choices.findByIdOptional(personRef).filter(choice -> choice.belongsTo(authority));
    }
}
