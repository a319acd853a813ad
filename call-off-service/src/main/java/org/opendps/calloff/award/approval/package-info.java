/**
 * Approving an award: the gate line by line, the limit of the approver, and that nobody approves what they
 * prepared.
 */
@NullMarked
package org.opendps.calloff.award.approval;

import org.jspecify.annotations.NullMarked;
