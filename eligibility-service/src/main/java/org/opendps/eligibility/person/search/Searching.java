package org.opendps.eligibility.person.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.person.ClosedDetails;
import org.opendps.eligibility.person.People;
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.person.access.Recording;
import org.opendps.eligibility.person.access.Restrictions;
import org.opendps.eligibility.person.digest.Digests;
import org.opendps.eligibility.person.digest.SearchWords;

/** A practitioner looks for somebody of the own council; whoever is found has it in the access log. */
@ApplicationScoped
@Transactional
class Searching {

    private static final int MOST = 50;

    private final Digests digests;
    private final People people;
    private final ClosedDetails closed;
    private final Restrictions restrictions;
    private final Recording recording;

    Searching(Digests digests, People people, ClosedDetails closed, Restrictions restrictions, Recording recording) {
        this.digests = digests;
        this.people = people;
        this.closed = closed;
        this.restrictions = restrictions;
        this.recording = recording;
    }

    SearchView search(Caller caller, SearchRequest request, Purpose purpose) {
        if (Stream.of(request.nhsNumber(), request.name(), request.sound())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new SearchUnclear().refused();
        }
        var found = find(caller.authority(), request);
        var shown = people.withReferences(found.subList(0, Math.min(MOST, found.size())));
        var details = closed.open(shown);
        var hidden = restrictions.closedTo(caller, found);
        recording.found(caller, details.keySet(), purpose, "POST /v1/people/searches");
        var items = shown.stream()
                .filter(person -> details.containsKey(person.personRef()))
                .map(person -> hidden.contains(person.personRef())
                        ? SearchView.Found.restricted(person.personRef())
                        : SearchView.Found.of(
                                person.personRef(),
                                person.status(),
                                Objects.requireNonNull(details.get(person.personRef()))))
                .toList();
        return SearchView.of(items, found.size() > MOST);
    }

    private List<UUID> find(String authority, SearchRequest request) {
        var number = request.nhsNumber();
        if (number != null) {
            return digests.find(authority, number);
        }
        var name = request.name();
        if (name != null) {
            var words = SearchWords.nameAndBirthDate(name.givenName(), name.familyName(), name.birthDate());
            return digests.find(authority, Digests.Kind.NAME_AND_BIRTH_DATE, List.of(words), MOST + 1);
        }
        var sound = Objects.requireNonNull(request.sound());
        return digests.find(
                authority,
                Digests.Kind.SOUND_AND_BIRTH_YEAR,
                SearchWords.sounds(sound.familyName(), sound.birthYear()),
                MOST + 1);
    }
}
