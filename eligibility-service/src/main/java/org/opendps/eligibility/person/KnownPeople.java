package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.person.access.Restriction.Kind;
import org.opendps.eligibility.person.access.Restrictions;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.key.PersonErased;

/** People, for the features that follow: that they are there, and when they are of age. Never their names. */
@ApplicationScoped
public class KnownPeople {

    private static final int ADULT = 18;

    private final People people;
    private final ClosedDetails closed;
    private final Restrictions restrictions;

    KnownPeople(People people, ClosedDetails closed, Restrictions restrictions) {
        this.people = people;
        this.closed = closed;
        this.restrictions = restrictions;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 404 when the caller's council has no such person, 410 once erased, 403
     *     when the record is restricted and the caller is not among those who may open it
     */
    public void mustBeKnownTo(Caller caller, UUID personRef) {
        openTo(caller, personRef);
    }

    /** The same, and that the record is not closed: nothing is added to one that is. */
    public void mustBeInHandOf(Caller caller, UUID personRef, String step) {
        openTo(caller, personRef).mustBeOpenFor(step);
    }

    /** As long as the transaction lasts, nobody else plans for the person. */
    public void hold(UUID personRef) {
        var _ = people.hold(personRef);
    }

    public LocalDate eighteenthBirthday(UUID personRef) {
        return birthDate(personRef).plusYears(ADULT);
    }

    public LocalDate birthDate(UUID personRef) {
        return closed.open(people.get(personRef)).birthDate();
    }

    /** For whoever has a right to them by another rule than the caller's own.
     *
     * @throws org.opendps.blocks.problem.Refused 410 once the person is erased
     */
    public Details details(UUID personRef) {
        return closed.open(people.get(personRef));
    }

    /** Whether the record is restricted for what would follow if somebody knew where the person lives. */
    public boolean isAddressProtected(UUID personRef) {
        return restrictions
                .findByIdOptional(personRef)
                .filter(restriction -> restriction.kind() == Kind.PROTECTED_ADDRESS
                        || restriction.kind() == Kind.AT_RISK_FROM_SOMEBODY)
                .isPresent();
    }

    /** Of many in a few queries; those whose records are closed or erased are not among them. */
    public Map<UUID, LocalDate> birthDatesOfOpenRecords(Collection<UUID> references) {
        var open = people.withReferences(List.copyOf(references)).stream()
                .filter(person -> person.status() == PersonStatus.OPEN)
                .toList();
        return closed.open(open).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().birthDate()));
    }

    /** As {@link #hold}, of many. */
    public void holdAll(Collection<UUID> references) {
        var _ = people.holdAll(references);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once erased */
    public Outline outline(UUID personRef, LocalDate on) {
        return Outline.of(closed.open(people.get(personRef)), on);
    }

    /** The council that the person belongs to. */
    public String authorityOf(UUID personRef) {
        return people.get(personRef).authority();
    }

    /** Whether that council has such a person: what somebody else says of a reference is not taken. */
    public boolean isOf(String authority, UUID personRef) {
        return people.findByIdOptional(personRef)
                .filter(person -> person.authority().equals(authority))
                .isPresent();
    }

    /** Also for somebody to whom the record is closed. */
    public Person mustBeOfTheCouncilOf(Caller caller, UUID personRef) {
        var person = people.get(personRef);
        caller.mustBelongTo(person.authority(), "person", personRef);
        if (person.status() == PersonStatus.ERASED) {
            throw new PersonErased(personRef).refused();
        }
        return person;
    }

    /** The same as {@link #mustBeKnownTo}, for the features about people themselves. */
    public Person openTo(Caller caller, UUID personRef) {
        var person = mustBeOfTheCouncilOf(caller, personRef);
        restrictions.mustLetIn(caller, personRef);
        return person;
    }
}
