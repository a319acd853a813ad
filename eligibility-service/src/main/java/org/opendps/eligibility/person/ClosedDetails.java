package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKey;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.person.key.PersonErased;

/** Closes what is known of a person, and opens it. */
@ApplicationScoped
public class ClosedDetails {

    static final String COLUMN = "person_details.details";

    private final DataKeys keys;
    private final ClosedWords words;

    ClosedDetails(DataKeys keys, ClosedWords words) {
        this.keys = keys;
        this.words = words;
    }

    /** With a new key of the person's own. */
    byte[] first(UUID personRef, Details details) {
        return words.close(keys.make(personRef), COLUMN, details);
    }

    byte[] again(UUID personRef, Details details) {
        return words.close(keys.of(personRef), COLUMN, details);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public Details open(Person person) {
        return open(person, keys.of(person.personRef()));
    }

    /** Of many with one query; those of erased people are not among them. */
    public Map<UUID, Details> open(Collection<Person> people) {
        var opening = keys.of(people.stream().map(Person::personRef).toList());
        var opened = new HashMap<UUID, Details>();
        for (var person : people) {
            var key = opening.get(person.personRef());
            if (key != null) {
                opened.put(person.personRef(), open(person, key));
            }
        }
        return opened;
    }

    private Details open(Person person, DataKey key) {
        var closed = person.details().orElseThrow(() -> new PersonErased(person.personRef()).refused());
        return words.open(key, COLUMN, closed, Details.class);
    }
}
