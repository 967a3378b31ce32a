module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32>,
      %arg1: tensor<784x128xf32>,
      %arg2: tensor<128xf32>,
      %arg3: tensor<128x128xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<128x10xf32>,
      %arg6: tensor<128x784xf32>,
      %arg7: tensor<128x10xf32>) -> (tensor<f32> {jax.result_info = "result[0]"},
      tensor<128xf32> {jax.result_info = "result[1]['dense_0']['bias']"},
      tensor<784x128xf32> {jax.result_info = "result[1]['dense_0']['kernel']"},
      tensor<128xf32> {jax.result_info = "result[1]['dense_1']['bias']"},
      tensor<128x128xf32> {jax.result_info = "result[1]['dense_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result[1]['dense_2']['bias']"},
      tensor<128x10xf32> {jax.result_info = "result[1]['dense_2']['kernel']"}) {
    %0 = stablehlo.dot_general %arg6, %arg1, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x128xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %3 = stablehlo.add %0, %2 : tensor<128x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<128x128xf32>
    %6 = stablehlo.dot_general %5, %arg3, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %7 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x128xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %9 = stablehlo.add %6, %8 : tensor<128x128xf32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %11 = stablehlo.maximum %9, %10 : tensor<128x128xf32>
    %12 = stablehlo.dot_general %11, %arg5, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %13 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %15 = stablehlo.add %12, %14 : tensor<128x10xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %17 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %18 = stablehlo.maximum %16, %17 : tensor<128xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %21 = stablehlo.subtract %15, %20 : tensor<128x10xf32>
    %22 = stablehlo.exponential %21 : tensor<128x10xf32>
    %23 = stablehlo.reduce(%22 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %25 = stablehlo.log %24 : tensor<128x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %27 = stablehlo.subtract %21, %26 : tensor<128x10xf32>
    %28 = stablehlo.multiply %arg7, %27 : tensor<128x10xf32>
    %29 = stablehlo.reduce(%28 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %30 = stablehlo.negate %29 : tensor<128xf32>
    %31 = stablehlo.reduce(%30 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %32 = stablehlo.divide %31, %cst_1 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %34 = stablehlo.compare GT, %3, %33, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %35 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %36 = stablehlo.compare GT, %9, %35, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %cst_2, %cst_1 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %39 = stablehlo.negate %38 : tensor<128xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %41 = stablehlo.multiply %arg7, %40 : tensor<128x10xf32>
    %42 = stablehlo.negate %41 : tensor<128x10xf32>
    %43 = stablehlo.reduce(%42 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %44 = stablehlo.reshape %43 : (tensor<128xf32>) -> tensor<128x1xf32>
    %45 = stablehlo.divide %44, %24 : tensor<128x1xf32>
    %46 = stablehlo.reduce(%45 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %48 = stablehlo.multiply %47, %22 : tensor<128x10xf32>
    %49 = stablehlo.add %41, %48 : tensor<128x10xf32>
    %50 = stablehlo.dot_general %49, %arg5, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<128x10xf32>) -> tensor<128x128xf32>
    %51 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %52 = stablehlo.select %36, %50, %51 : tensor<128x128xi1>, tensor<128x128xf32>
    %53 = stablehlo.dot_general %52, %arg3, contracting_dims = [1] x [1] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %54 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %55 = stablehlo.select %34, %53, %54 : tensor<128x128xi1>, tensor<128x128xf32>
    %56 = stablehlo.reduce(%55 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %57 = stablehlo.reshape %56 : (tensor<128xf32>) -> tensor<1x128xf32>
    %58 = stablehlo.reshape %57 : (tensor<1x128xf32>) -> tensor<128xf32>
    %59 = stablehlo.dot_general %55, %arg6, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x784xf32>) -> tensor<128x784xf32>
    %60 = stablehlo.transpose %59, dims = [1, 0] : (tensor<128x784xf32>) -> tensor<784x128xf32>
    %61 = stablehlo.reduce(%52 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %62 = stablehlo.reshape %61 : (tensor<128xf32>) -> tensor<1x128xf32>
    %63 = stablehlo.reshape %62 : (tensor<1x128xf32>) -> tensor<128xf32>
    %64 = stablehlo.dot_general %52, %5, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %66 = stablehlo.reduce(%49 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %67 = stablehlo.reshape %66 : (tensor<10xf32>) -> tensor<1x10xf32>
    %68 = stablehlo.reshape %67 : (tensor<1x10xf32>) -> tensor<10xf32>
    %69 = stablehlo.dot_general %49, %11, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x128xf32>) -> tensor<10x128xf32>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<10x128xf32>) -> tensor<128x10xf32>
    return %32, %58, %60, %63, %65, %68, %70 : tensor<f32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>
  }
}
