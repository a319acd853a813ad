package org.opendps.blocks.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
@Transactional
public class Noting {

    public static final String TOPIC = "registry.provider.v1";
    public static final String FEED = "registry.purchasing-system.v1";

    private final Notes notes;
    private final Outbox outbox;

    Noting(Notes notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    Note write(String authority, String text, Money price) {
        var note = new Note(authority, text, price);
        notes.persistAndFlush(note);
        announce(note, TOPIC);
        if (text.equals("fails after the announcement")) {
            throw new IllegalStateException("as asked");
        }
        return note;
    }

    public UUID announceOnFeed(String authority, String text) {
        return announce(new Note(authority, text, Money.ZERO), FEED);
    }

    private UUID announce(Note note, String topic) {
        return outbox.announce(new NoteWritten(note.id(), note.authority(), note.text(), topic));
    }

    Note rewrite(UUID id, String ifMatch, String text) {
        var note = notes.findByIdOptional(id).orElseThrow(() -> new NotFound("note", id).refused());
        org.opendps.blocks.resource.Versions.require(ifMatch, note.version());
        note.rewrite(text);
        notes.flush();
        return note;
    }
}
