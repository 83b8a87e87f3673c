/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Flaw</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One rule of the format that a disk file breaks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.DiskFlaw#getRule <em>Rule</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskFlaw#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskFlaw#getMessage <em>Message</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskFlaw#getOffset <em>Offset</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getDiskFlaw()
 * @model
 * @generated
 */
public interface DiskFlaw extends EObject
{
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id of the rule such as F03.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskFlaw_Rule()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskFlaw#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.verdigris.model.estate.Severity
	 * @see #setSeverity(Severity)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskFlaw_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskFlaw#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.verdigris.model.estate.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskFlaw_Message()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskFlaw#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the file; absent when it has no place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskFlaw_Offset()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getOffset();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskFlaw#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(Long value);

} // DiskFlaw
