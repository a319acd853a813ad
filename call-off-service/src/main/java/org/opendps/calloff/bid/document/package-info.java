/**
 * Documents of a bid. Each is encrypted with a key of its own when it arrives; name, kind and key are in the bidder's own
 * copy, and at the submission in the sealed content with the digest of the encrypted bytes.
 */
@NullMarked
package org.opendps.calloff.bid.document;

import org.jspecify.annotations.NullMarked;
