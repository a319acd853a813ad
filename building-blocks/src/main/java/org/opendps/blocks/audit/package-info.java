/**
 * Who did what, in which role and on whose behalf. The database writes an entry with each change; here the transaction
 * learns who acts, and afterwards the entries are chained and sealed, so that nobody can change them unnoticed.
 */
@NullMarked
package org.opendps.blocks.audit;

import org.jspecify.annotations.NullMarked;
