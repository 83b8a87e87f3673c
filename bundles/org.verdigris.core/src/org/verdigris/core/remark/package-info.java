/** What is wrong with the file of a machine or network while it is edited, why, and what would mend it. */
package org.verdigris.core.remark;
