package org.opendps.calloff.bid.document;

import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.seal.Digests;
import org.opendps.calloff.bid.seal.FileKey;

/** A file that came in and may be kept: what it is, its first bytes say. Encrypted with a key of its own. */
public final class Received {

    private static final int MOST = 10;
    private static final int LONGEST_NAME = 200;

    private final Enclosure enclosure;
    private final byte[] sealed;

    private Received(Enclosure enclosure, byte[] sealed) {
        this.enclosure = enclosure;
        this.sealed = sealed;
    }

    /** @throws org.opendps.blocks.problem.Refused 400 without a name; 415 when it is no PDF, PNG or JPEG */
    public static Received of(@Nullable String name, SentFile file) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new DocumentRefused.DocumentNameMissing().refused();
        }
        var content = file.bytes();
        var kind = FileKind.of(content).orElseThrow(() -> new DocumentRefused.DocumentKindNotTaken().refused());
        var id = Ids.next();
        var key = FileKey.fresh();
        var sealed = key.close(id, content);
        var enclosure = new Enclosure(
                id, name, kind.mediaType(), content.length, Digests.sha256(content), Digests.sha256(sealed), key);
        return new Received(enclosure, sealed);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code documents-enough} when so many are there already */
    public static void mustHaveRoom(long kept) {
        if (kept >= MOST) {
            throw new DocumentRefused.DocumentsEnough(MOST).refused();
        }
    }

    public Enclosure enclosure() {
        return enclosure;
    }

    public byte[] sealed() {
        return sealed.clone();
    }
}
