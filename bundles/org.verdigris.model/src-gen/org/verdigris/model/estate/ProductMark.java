/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Name and build of a product.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.ProductMark#getBuild <em>Build</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ProductMark#getProduct <em>Product</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getProductMark()
 * @model
 * @generated
 */
public interface ProductMark extends EObject
{
	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProductMark_Build()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='build' type='string' meaning='Build of the product.' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ProductMark#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProductMark_Product()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='name' type='string' meaning='Name of the product.' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ProductMark#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

} // ProductMark
