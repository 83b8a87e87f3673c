/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest Drive Letter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drive letter of Windows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.GuestDriveLetter#getLetter <em>Letter</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestDriveLetter#getPartition <em>Partition</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getGuestDriveLetter()
 * @model
 * @generated
 */
public interface GuestDriveLetter extends EObject
{
	/**
	 * Returns the value of the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as C:.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letter</em>' attribute.
	 * @see #setLetter(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestDriveLetter_Letter()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getLetter();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestDriveLetter#getLetter <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letter</em>' attribute.
	 * @see #getLetter()
	 * @generated
	 */
	void setLetter(String value);

	/**
	 * Returns the value of the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partition</em>' attribute.
	 * @see #setPartition(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestDriveLetter_Partition()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getPartition();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestDriveLetter#getPartition <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition</em>' attribute.
	 * @see #getPartition()
	 * @generated
	 */
	void setPartition(Integer value);

} // GuestDriveLetter
