/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Virtualization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtualization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualizationImpl#getHardwareAssisted <em>Hardware Assisted</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualizationImpl#getAllowPacketFiltering <em>Allow Packet Filtering</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VirtualizationImpl#getAllowPromiscuousMode <em>Allow Promiscuous Mode</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualizationImpl extends EObjectImpl implements Virtualization
{
	/**
	 * The default value of the '{@link #getHardwareAssisted() <em>Hardware Assisted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardwareAssisted()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean HARDWARE_ASSISTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHardwareAssisted() <em>Hardware Assisted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardwareAssisted()
	 * @generated
	 * @ordered
	 */
	protected Boolean hardwareAssisted = HARDWARE_ASSISTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllowPacketFiltering() <em>Allow Packet Filtering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowPacketFiltering()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ALLOW_PACKET_FILTERING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllowPacketFiltering() <em>Allow Packet Filtering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowPacketFiltering()
	 * @generated
	 * @ordered
	 */
	protected Boolean allowPacketFiltering = ALLOW_PACKET_FILTERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllowPromiscuousMode() <em>Allow Promiscuous Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowPromiscuousMode()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ALLOW_PROMISCUOUS_MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllowPromiscuousMode() <em>Allow Promiscuous Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowPromiscuousMode()
	 * @generated
	 * @ordered
	 */
	protected Boolean allowPromiscuousMode = ALLOW_PROMISCUOUS_MODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualizationImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.VIRTUALIZATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getHardwareAssisted()
	{
		return hardwareAssisted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHardwareAssisted(Boolean newHardwareAssisted)
	{
		Boolean oldHardwareAssisted = hardwareAssisted;
		hardwareAssisted = newHardwareAssisted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUALIZATION__HARDWARE_ASSISTED, oldHardwareAssisted, hardwareAssisted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAllowPacketFiltering()
	{
		return allowPacketFiltering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowPacketFiltering(Boolean newAllowPacketFiltering)
	{
		Boolean oldAllowPacketFiltering = allowPacketFiltering;
		allowPacketFiltering = newAllowPacketFiltering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUALIZATION__ALLOW_PACKET_FILTERING, oldAllowPacketFiltering, allowPacketFiltering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAllowPromiscuousMode()
	{
		return allowPromiscuousMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowPromiscuousMode(Boolean newAllowPromiscuousMode)
	{
		Boolean oldAllowPromiscuousMode = allowPromiscuousMode;
		allowPromiscuousMode = newAllowPromiscuousMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE, oldAllowPromiscuousMode, allowPromiscuousMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUALIZATION__HARDWARE_ASSISTED:
				return getHardwareAssisted();
			case EstatePackage.VIRTUALIZATION__ALLOW_PACKET_FILTERING:
				return getAllowPacketFiltering();
			case EstatePackage.VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE:
				return getAllowPromiscuousMode();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUALIZATION__HARDWARE_ASSISTED:
				setHardwareAssisted((Boolean)newValue);
				return;
			case EstatePackage.VIRTUALIZATION__ALLOW_PACKET_FILTERING:
				setAllowPacketFiltering((Boolean)newValue);
				return;
			case EstatePackage.VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE:
				setAllowPromiscuousMode((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUALIZATION__HARDWARE_ASSISTED:
				setHardwareAssisted(HARDWARE_ASSISTED_EDEFAULT);
				return;
			case EstatePackage.VIRTUALIZATION__ALLOW_PACKET_FILTERING:
				setAllowPacketFiltering(ALLOW_PACKET_FILTERING_EDEFAULT);
				return;
			case EstatePackage.VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE:
				setAllowPromiscuousMode(ALLOW_PROMISCUOUS_MODE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.VIRTUALIZATION__HARDWARE_ASSISTED:
				return HARDWARE_ASSISTED_EDEFAULT == null ? hardwareAssisted != null : !HARDWARE_ASSISTED_EDEFAULT.equals(hardwareAssisted);
			case EstatePackage.VIRTUALIZATION__ALLOW_PACKET_FILTERING:
				return ALLOW_PACKET_FILTERING_EDEFAULT == null ? allowPacketFiltering != null : !ALLOW_PACKET_FILTERING_EDEFAULT.equals(allowPacketFiltering);
			case EstatePackage.VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE:
				return ALLOW_PROMISCUOUS_MODE_EDEFAULT == null ? allowPromiscuousMode != null : !ALLOW_PROMISCUOUS_MODE_EDEFAULT.equals(allowPromiscuousMode);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (hardwareAssisted: ");
		result.append(hardwareAssisted);
		result.append(", allowPacketFiltering: ");
		result.append(allowPacketFiltering);
		result.append(", allowPromiscuousMode: ");
		result.append(allowPromiscuousMode);
		result.append(')');
		return result.toString();
	}

} //VirtualizationImpl
