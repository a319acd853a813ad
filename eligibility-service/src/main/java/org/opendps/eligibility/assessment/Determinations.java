package org.opendps.eligibility.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.person.key.DataKeys;

/**
 * The determination that decides over a person: of those that stand, one as adult and one as carer, the latest that gives
 * ground to meet needs. Somebody who is not eligible as a carer is no less owed support as an adult, and the other way
 * round. One that was made in urgency decides only where nothing that was assessed allows support, and a refusal only
 * where nothing else stands.
 */
@ApplicationScoped
public class Determinations {

    private final MadeDeterminations made;
    private final Contents contents;
    private final DataKeys keys;

    Determinations(MadeDeterminations made, Contents contents, DataKeys keys) {
        this.made = made;
        this.contents = contents;
        this.keys = keys;
    }

    public Optional<Determination> latest(UUID personRef) {
        return standing(personRef).map(Standing::determination);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public Optional<Standing> standing(UUID personRef) {
        return deciding(made.standing(personRef))
                .map(decides -> Standing.of(decides, contents.of(decides).determination()));
    }

    /** Of many at once; nobody about whom none stands, and nobody who is erased, is among them. */
    public Map<UUID, Standing> standing(Collection<UUID> people) {
        var opening = keys.of(people);
        var byPerson = made.standing(people).stream().collect(Collectors.groupingBy(MadeDetermination::personRef));
        var found = new LinkedHashMap<UUID, Standing>();
        byPerson.forEach((personRef, standing) -> {
            var key = opening.get(personRef);
            if (key != null) {
                deciding(standing)
                        .ifPresent(decides -> found.put(
                                personRef,
                                Standing.of(decides, contents.of(decides, key).determination())));
            }
        });
        return found;
    }

    /** Whether it is the one that decides now. */
    public boolean decides(MadeDetermination determination) {
        return deciding(made.standing(determination.personRef()))
                .filter(decides -> decides.id().equals(determination.id()))
                .isPresent();
    }

    /** @param standing the latest first */
    private static Optional<MadeDetermination> deciding(List<MadeDetermination> standing) {
        return first(
                        standing,
                        one -> !one.isUrgent()
                                && !one.isRefusal()
                                && one.basis().isPresent())
                .or(() -> first(standing, one -> one.basis().isPresent()))
                .or(() -> first(standing, one -> !one.isRefusal()))
                .or(() -> first(standing, one -> true));
    }

    private static Optional<MadeDetermination> first(
            List<MadeDetermination> standing, Predicate<MadeDetermination> wanted) {
        return standing.stream().filter(wanted).findFirst();
    }
}
