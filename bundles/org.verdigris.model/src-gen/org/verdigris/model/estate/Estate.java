/**
 */
package org.verdigris.model.estate;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Estate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All that was found in the folders an administrator looks after, at one point in time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Estate#getFolders <em>Folders</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getScanned <em>Scanned</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getMachines <em>Machines</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getNetworks <em>Networks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Estate#getSetAside <em>Set Aside</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getEstate()
 * @model
 * @generated
 */
public interface Estate extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Folders</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absolute paths of the folders that were searched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folders</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Folders()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getFolders();

	/**
	 * Returns the value of the '<em><b>Scanned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the search ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scanned</em>' attribute.
	 * @see #setScanned(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Scanned()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getScanned();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Estate#getScanned <em>Scanned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scanned</em>' attribute.
	 * @see #getScanned()
	 * @generated
	 */
	void setScanned(Instant value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

	/**
	 * Returns the value of the '<em><b>Machines</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machines</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Machines()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualMachine> getMachines();

	/**
	 * Returns the value of the '<em><b>Networks</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.VirtualNetwork}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Networks</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Networks()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualNetwork> getNetworks();

	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.DiskImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Disks()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiskImage> getDisks();

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What discovery found wrong, worst first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * Returns the value of the '<em><b>Set Aside</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that carry a known extension but belong to other programs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set Aside</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getEstate_SetAside()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getSetAside();

} // Estate
