/**
 */
package org.verdigris.model.estate.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>File Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.FileReferenceImpl#getAbsolute <em>Absolute</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.FileReferenceImpl#getRelative <em>Relative</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.FileReferenceImpl#getResolved <em>Resolved</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.FileReferenceImpl#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.FileReferenceImpl#getModified <em>Modified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FileReferenceImpl extends EObjectImpl implements FileReference
{
	/**
	 * The default value of the '{@link #getAbsolute() <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsolute()
	 * @generated
	 * @ordered
	 */
	protected static final String ABSOLUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbsolute() <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsolute()
	 * @generated
	 * @ordered
	 */
	protected String absolute = ABSOLUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelative() <em>Relative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelative()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelative() <em>Relative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelative()
	 * @generated
	 * @ordered
	 */
	protected String relative = RELATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolved() <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolved()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOLVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolved() <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolved()
	 * @generated
	 * @ordered
	 */
	protected String resolved = RESOLVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long FILE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected Long fileSize = FILE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FileReferenceImpl()
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
		return EstatePackage.Literals.FILE_REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbsolute()
	{
		return absolute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsolute(String newAbsolute)
	{
		String oldAbsolute = absolute;
		absolute = newAbsolute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.FILE_REFERENCE__ABSOLUTE, oldAbsolute, absolute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelative()
	{
		return relative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelative(String newRelative)
	{
		String oldRelative = relative;
		relative = newRelative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.FILE_REFERENCE__RELATIVE, oldRelative, relative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResolved()
	{
		return resolved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolved(String newResolved)
	{
		String oldResolved = resolved;
		resolved = newResolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.FILE_REFERENCE__RESOLVED, oldResolved, resolved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFileSize()
	{
		return fileSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSize(Long newFileSize)
	{
		Long oldFileSize = fileSize;
		fileSize = newFileSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.FILE_REFERENCE__FILE_SIZE, oldFileSize, fileSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified()
	{
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified)
	{
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.FILE_REFERENCE__MODIFIED, oldModified, modified));
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
			case EstatePackage.FILE_REFERENCE__ABSOLUTE:
				return getAbsolute();
			case EstatePackage.FILE_REFERENCE__RELATIVE:
				return getRelative();
			case EstatePackage.FILE_REFERENCE__RESOLVED:
				return getResolved();
			case EstatePackage.FILE_REFERENCE__FILE_SIZE:
				return getFileSize();
			case EstatePackage.FILE_REFERENCE__MODIFIED:
				return getModified();
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
			case EstatePackage.FILE_REFERENCE__ABSOLUTE:
				setAbsolute((String)newValue);
				return;
			case EstatePackage.FILE_REFERENCE__RELATIVE:
				setRelative((String)newValue);
				return;
			case EstatePackage.FILE_REFERENCE__RESOLVED:
				setResolved((String)newValue);
				return;
			case EstatePackage.FILE_REFERENCE__FILE_SIZE:
				setFileSize((Long)newValue);
				return;
			case EstatePackage.FILE_REFERENCE__MODIFIED:
				setModified((Instant)newValue);
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
			case EstatePackage.FILE_REFERENCE__ABSOLUTE:
				setAbsolute(ABSOLUTE_EDEFAULT);
				return;
			case EstatePackage.FILE_REFERENCE__RELATIVE:
				setRelative(RELATIVE_EDEFAULT);
				return;
			case EstatePackage.FILE_REFERENCE__RESOLVED:
				setResolved(RESOLVED_EDEFAULT);
				return;
			case EstatePackage.FILE_REFERENCE__FILE_SIZE:
				setFileSize(FILE_SIZE_EDEFAULT);
				return;
			case EstatePackage.FILE_REFERENCE__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
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
			case EstatePackage.FILE_REFERENCE__ABSOLUTE:
				return ABSOLUTE_EDEFAULT == null ? absolute != null : !ABSOLUTE_EDEFAULT.equals(absolute);
			case EstatePackage.FILE_REFERENCE__RELATIVE:
				return RELATIVE_EDEFAULT == null ? relative != null : !RELATIVE_EDEFAULT.equals(relative);
			case EstatePackage.FILE_REFERENCE__RESOLVED:
				return RESOLVED_EDEFAULT == null ? resolved != null : !RESOLVED_EDEFAULT.equals(resolved);
			case EstatePackage.FILE_REFERENCE__FILE_SIZE:
				return FILE_SIZE_EDEFAULT == null ? fileSize != null : !FILE_SIZE_EDEFAULT.equals(fileSize);
			case EstatePackage.FILE_REFERENCE__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
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
		result.append(" (absolute: ");
		result.append(absolute);
		result.append(", relative: ");
		result.append(relative);
		result.append(", resolved: ");
		result.append(resolved);
		result.append(", fileSize: ");
		result.append(fileSize);
		result.append(", modified: ");
		result.append(modified);
		result.append(')');
		return result.toString();
	}

} //FileReferenceImpl
