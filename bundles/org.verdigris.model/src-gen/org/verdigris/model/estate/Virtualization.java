/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtualization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the machine is run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Virtualization#getHardwareAssisted <em>Hardware Assisted</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Virtualization#getAllowPacketFiltering <em>Allow Packet Filtering</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Virtualization#getAllowPromiscuousMode <em>Allow Promiscuous Mode</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getVirtualization()
 * @model
 * @generated
 */
public interface Virtualization extends EObject
{
	/**
	 * Returns the value of the '<em><b>Hardware Assisted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hardware Assisted</em>' attribute.
	 * @see #setHardwareAssisted(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualization_HardwareAssisted()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='hw_assist/enable_hw_assist' type='boolean' meaning='Use hardware-assisted virtualization.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getHardwareAssisted();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Virtualization#getHardwareAssisted <em>Hardware Assisted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hardware Assisted</em>' attribute.
	 * @see #getHardwareAssisted()
	 * @generated
	 */
	void setHardwareAssisted(Boolean value);

	/**
	 * Returns the value of the '<em><b>Allow Packet Filtering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Allow Packet Filtering</em>' attribute.
	 * @see #setAllowPacketFiltering(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualization_AllowPacketFiltering()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='allow_packet_filtering' type='boolean' meaning='Network packets may be filtered.' edit='yes' source='observed in several known files'"
	 * @generated
	 */
	Boolean getAllowPacketFiltering();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Virtualization#getAllowPacketFiltering <em>Allow Packet Filtering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow Packet Filtering</em>' attribute.
	 * @see #getAllowPacketFiltering()
	 * @generated
	 */
	void setAllowPacketFiltering(Boolean value);

	/**
	 * Returns the value of the '<em><b>Allow Promiscuous Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Allow Promiscuous Mode</em>' attribute.
	 * @see #setAllowPromiscuousMode(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVirtualization_AllowPromiscuousMode()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='allow_promiscuous_mode' type='boolean' meaning='Network adapters may see all packets.' edit='yes' source='observed in several known files'"
	 * @generated
	 */
	Boolean getAllowPromiscuousMode();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Virtualization#getAllowPromiscuousMode <em>Allow Promiscuous Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow Promiscuous Mode</em>' attribute.
	 * @see #getAllowPromiscuousMode()
	 * @generated
	 */
	void setAllowPromiscuousMode(Boolean value);

} // Virtualization
