package org.opendps.blocks.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/** An aggregate as small as one can be, to try the building blocks on. */
@Entity
class Note {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String text;
    private Money price;

    protected Note() {}

    Note(String authority, String text, Money price) {
        this.id = Ids.next();
        this.authority = authority;
        this.text = text;
        this.price = price;
    }

    void rewrite(String newText) {
        text = newText;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    String text() {
        return text;
    }

    Money price() {
        return price;
    }
}
