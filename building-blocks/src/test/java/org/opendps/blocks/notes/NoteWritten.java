package org.opendps.blocks.notes;

import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;

record NoteWritten(UUID noteId, String authority, String text, String onTopic) implements PublicEvent {

    @Override
    public String topic() {
        return onTopic;
    }

    @Override
    public UUID key() {
        return noteId;
    }
}
