/**
 * Files as they were uploaded: what they are by their first bytes, their fingerprint, whether a virus scanner has seen
 * them. Kept in chunks in the database, so that they are saved, restored and moved with all the rest.
 */
@NullMarked
package org.opendps.registry.file;

import org.jspecify.annotations.NullMarked;
