/** What the owner of an estate wants to be told of, and what not. */
package org.verdigris.model.policy;
